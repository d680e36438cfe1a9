let known: string | undefined;

/**
 * The path of the site's root, without its last slash, worked out from where this page says it lies
 * (`<html data-root="..">`): the same build runs in any folder of any host, and from disk. Worked out once, because the
 * address changes with every step and what the page says does not.
 */
export function sitePath(): string {
  const root = document.documentElement.dataset['root'] ?? '.';
  known ??= new URL(`${root}/`, location.href).pathname.replace(/\/$/, '');
  return known;
}

/** The whole address of a file that is named from the site's root. */
export function fileAddress(file: string, site = sitePath()): string {
  return new URL(`${site.replace(/\/$/, '')}/${file}`, origin).href;
}
