import { sourceLocale } from '../i18n/locales';

/** What a link's attributes say of the page to begin with; both from strangers. */
export interface Wanted {
  readonly locale?: string | undefined;
  readonly step?: string | undefined;
}

/** Ids of locales and steps look like this; nothing else gets into an address. */
const id = /^[a-zA-Z-]+$/;

/**
 * Returns the address that a link to the guide means, with the locale and the step that are wanted; null for a link that leads elsewhere.
 * `href` is as browsers write it, `root` the site's root with a slash at its end.
 */
export function linkAddress(href: string, root: string, { locale, step }: Wanted): URL | null {
  const whole = href === root.slice(0, -1) ? root : href;
  const address = whole.startsWith(root) ? new URL(whole) : null;
  // Hosts that take an escaped slash for a slash would be led out of the folder again.
  if (!address?.href.startsWith(root) || /%(?:2f|5c)/i.test(address.pathname)) return null;
  const [to, at] = [locale, step].map((name) => (name && id.test(name) ? name : ''));
  if (!to && !at) return address;
  const { pathname } = address;
  const below = pathname.slice(new URL(root).pathname.length);
  const [tail = '', folder, file] = /(?:([^/]+)\/)?([^/]*)$/.exec(below) ?? [];
  const page = at ? `${at === 'start' ? 'index' : at}.html` : folder ? file : 'index.html';
  address.pathname = `${pathname.slice(0, pathname.length - tail.length)}${to || folder || sourceLocale}/${page}`;
  return address;
}
