import { successorOf } from '../diagnosis/retired';
import { isStepId } from '../diagnosis/steps';
import { isLocale } from '../i18n/locales';
import { sidePageNamed } from '../navigation/paths';
import { parseAddress } from './parseAddress';

/**
 * The site's root in an address that somebody copied from it, be it that of one of its pages: without its file, its
 * locale's folder, search and fragment. Null where it is no address on the web.
 */
export function siteRoot(address: string): string | null {
  const parsed = parseAddress(address);
  if (!parsed || !/^https?:/.test(parsed.protocol)) return null;
  const { origin, pathname } = parsed;
  const parts = pathname
    .replace(/[^/]*\.html$/, '')
    .split('/')
    .filter((part) => part !== '');
  return [origin, ...parts.slice(0, parts.length - ownParts(parts))].join('/');
}

/** How many parts at the end of a path are the site's own: a locale's folder, with a page behind it where the host drops `.html`. */
function ownParts(parts: readonly string[]): number {
  const [folder = '', name = ''] = parts.slice(-2);
  if (isLocale(folder) && isPageName(name)) return 2;
  return isLocale(parts[parts.length - 1] ?? '') ? 1 : 0;
}

function isPageName(name: string): boolean {
  return isStepId(name) || sidePageNamed(name) !== null || successorOf(name) !== null;
}
