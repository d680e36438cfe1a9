import { isLocale } from '../i18n/locales';
import { parseAddress } from './parseAddress';

/**
 * The site's root in an address that somebody copied from it, be it that of one of its pages: without its file, its
 * locale's folder, search and fragment. Null where it is no address on the web.
 */
export function siteRoot(address: string): string | null {
  const parsed = parseAddress(address);
  if (!parsed || !/^https?:/.test(parsed.protocol)) return null;
  const { origin, pathname } = parsed;
  const folders = pathname
    .replace(/[^/]*\.html$/, '')
    .split('/')
    .filter((folder) => folder !== '');
  const own = isLocale(folders[folders.length - 1] ?? '') ? folders.slice(0, -1) : folders;
  return [origin, ...own].join('/');
}
