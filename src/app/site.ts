/**
 * The path of the site's root, without its last slash, worked out from where this page says it lies
 * (`<html data-root="..">`): the same build runs in any folder of any host, and from disk.
 */
export function sitePath(): string {
  const root = document.documentElement.dataset['root'] ?? '.';
  return new URL(`${root}/`, location.href).pathname.replace(/\/$/, '');
}
