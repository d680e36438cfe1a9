import { sourceLocale } from '../i18n/locales';

/** What a link's attributes say of the page to begin with; both from strangers. */
export interface Wanted {
  readonly locale?: string | undefined;
  readonly step?: string | undefined;
}

/** Ids of locales and steps look like this; nothing else gets into an address. */
const id = /^[a-zA-Z-]+$/;

/**
 * Returns the address that a link to the guide means, with the locale and the step that are wanted. `root` is the site's root, with
 * a slash at its end, or null where it is not known; without it, nobody can tell the site's own folder from that of a locale.
 */
export function pageMeant(href: string, root: string | null, { locale, step }: Wanted): URL {
  const address = new URL(href === root?.slice(0, -1) ? root : href);
  const [to, at] = [locale, step].map((name) => (name && id.test(name) ? name : ''));
  if (!to && !at) return address;
  const site = root && address.href.startsWith(root) ? new URL(root).pathname : '/';
  const { pathname } = address;
  const [tail = '', folder, file] = /(?:([^/]+)\/)?([^/]*)$/.exec(pathname.slice(site.length)) ?? [];
  const page = at ? `${at === 'start' ? 'index' : at}.html` : folder ? file : 'index.html';
  address.pathname = `${pathname.slice(0, pathname.length - tail.length)}${to || folder || sourceLocale}/${page}`;
  return address;
}
