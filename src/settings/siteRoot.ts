import { isLocale } from '../i18n/locales';

/**
 * The site's root in an address that somebody copied from it, be it that of one of its pages: without its file, its
 * locale's folder, search and fragment. Null where it is no address on the web.
 */
export function siteRoot(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, origin, pathname } = new URL(address);
  if (!/^https?:/.test(protocol)) return null;
  const folders = pathname
    .replace(/[^/]*\.html$/, '')
    .split('/')
    .filter((folder) => folder !== '');
  const own = isLocale(folders.at(-1) ?? '') ? folders.slice(0, -1) : folders;
  return [origin, ...own].join('/');
}
