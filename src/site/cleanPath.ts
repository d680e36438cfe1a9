/**
 * Returns the path by which the site asks for `file` (`ja/check-input.html`), for a `path` by which a host gave that file all the
 * same: in other letters, without its ending, with a slash behind it, with slashes too many. What lies before the file stays. Where
 * the path names another file, as it does where a host answers wrong addresses with the front page, only slashes are mended: two
 * at the beginning would name another host.
 */
export function cleanPath(path: string, file: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  const mended = `/${parts.join('/')}${parts.length > 0 && path.endsWith('/') ? '/' : ''}`;
  const own = file.split('/');
  // A page of the root has no folder to be known by.
  if (own.length === 1) return mended;
  const count = [own.length, own.length - 1].find((last) => nameOf(parts.slice(-last)) === nameOf(own));
  if (count === undefined) return mended;
  const cleaned = `/${[...parts.slice(0, -count), ...own].join('/')}`;
  return `${mended}index.html` === cleaned ? mended : cleaned;
}

/** What a file is called whatever the host makes of its name; a folder is its front page. */
function nameOf(parts: readonly string[]): string {
  const name = parts.join('/').toLowerCase();
  return name.replace(/(?:\/index)?(?:\.html)?$/, '');
}
