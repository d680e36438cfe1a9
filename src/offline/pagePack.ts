/**
 * The pages of a locale in one file, in which what many of them contain, such as the style sheet, is written once: a host that
 * compresses with gzip, which looks back 32 kB only (RFC 1951), sends little more than one with brotli.
 */
export interface PagePack {
  readonly shared: readonly string[];
  /** By file, from the site's root: the parts of a page; a number is a shared one. */
  readonly pages: Readonly<Record<string, readonly (string | number)[]>>;
}

/** Packs pages by their file; `shared` are the long texts that are the same in many. */
export function packPages(pages: Iterable<readonly [file: string, html: string]>, shared: readonly string[]): PagePack {
  return {
    shared,
    pages: Object.fromEntries([...pages].map(([file, html]) => [file, split(html, shared)])),
  };
}

function split(html: string, shared: readonly string[]): readonly (string | number)[] {
  let parts: readonly (string | number)[] = [html];
  for (const [index, text] of shared.entries()) {
    if (text === '') continue;
    parts = parts.flatMap((part) =>
      typeof part === 'number'
        ? [part]
        : part.split(text).flatMap((piece, at) => (at === 0 ? [piece] : [index, piece])),
    );
  }
  return parts;
}

/** A page as it was packed; null for a file that is not in the pack. */
export function unpackPage({ shared, pages }: PagePack, file: string): string | null {
  const parts = Object.keys(pages).includes(file) ? pages[file] : undefined;
  return parts?.map((part) => (typeof part === 'number' ? (shared[part] ?? '') : part)).join('') ?? null;
}
