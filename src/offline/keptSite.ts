/** The files that the worker keeps for when there is no network, named from the site's root. */
export interface KeptSite {
  /** The locale of the page at the site's root. */
  readonly front: string;
  readonly locales: Readonly<Record<string, KeptLocale>>;
  /** The digest of each file, by file. */
  readonly digests: Readonly<Record<string, string>>;
  /** What is sent with a page that was kept, whatever headers its pack was kept with. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A locale's files, each named by what is in it: once kept they are never asked for again. */
export interface KeptLocale {
  /** The pack with all its pages, compressed by DEFLATE. */
  readonly pages: string;
  /** The scripts that hydrate a step's page, and those that they fetch on demand. */
  readonly scripts: readonly string[];
}

/**
 * The locale of the page at a path below the site's root. Without a network too, the letters and slashes of a path mean what the
 * host understands (`site/cleanPath.ts`).
 */
export function localeAt({ front, locales }: KeptSite, path: string): string {
  const [folder = ''] = partsOf(path);
  return Object.keys(locales).find((locale) => locale.toLowerCase() === folder) ?? front;
}

/** Whether a path below the site's root is one of its pages, or was meant to be. At the root of a host, other sites may lie below it. */
export function isOwn({ locales }: KeptSite, path: string): boolean {
  const [folder = 'index'] = partsOf(path);
  return ['index', 'index.html', ...Object.keys(locales).map((locale) => locale.toLowerCase())].includes(folder);
}

/** The files that a path below the site's root can mean: some hosts drop `.html`, and a folder means its front page. */
export function filesMeant(site: KeptSite, path: string): readonly string[] {
  const [folder = '', ...deeper] = partsOf(path);
  const locale = localeAt(site, path);
  const file = [folder === locale.toLowerCase() ? locale : folder, ...deeper].filter((part) => part !== '').join('/');
  return [file, `${file}.html`, file === '' ? 'index.html' : `${file}/index.html`];
}

/**
 * Where an own path leads to where nothing answers and there is no such page among those that are kept, the best first: without what a chat
 * app took into the link, and with the `#` that a mail gateway has escaped; in another locale; to the start.
 */
export function addressesInstead(site: KeptSite, path: string): readonly string[] {
  const [, page = path, added = ''] = /^(.*?\.html)(.*)$/i.exec(path) ?? [];
  const [, answers] = /^%(?:25)*23(.+)/.exec(added) ?? [];
  const own = localeAt(site, path);
  const [folder, ...deeper] = partsOf(page);
  const name = (folder === own.toLowerCase() ? deeper : []).join('/');
  const locales = [own, ...Object.keys(site.locales).filter((locale) => locale !== own)];
  return [
    ...(name === '' ? [] : locales.map((locale) => `${locale}/${name}${answers === undefined ? '' : `#${answers}`}`)),
    ...locales.map((locale) => `${locale}/index.html`),
  ];
}

function partsOf(path: string): readonly string[] {
  return path
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '');
}

/** All files of a locale; none for a locale that the site does not have. */
export function filesOf({ locales }: KeptSite, locale: string): readonly string[] {
  const kept = Object.keys(locales).includes(locale) ? locales[locale] : undefined;
  return kept ? [kept.pages, ...kept.scripts] : [];
}
