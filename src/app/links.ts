import type { Locale } from '../i18n/locales';
import { readPath } from '../navigation/paths';

/** Returns the link that a click follows in this tab; null for other buttons and for held keys, which the browser handles. */
export function clickedLink(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  return link && link.target === '' ? link : null;
}

/**
 * Returns the path and fragment, below the site's root, to which the router can go for a link on the page at `shownPath` without
 * loading a page. Returns null for another site, for a page that is no step, for a step in a locale that is not loaded, and from
 * disk, where browsers do not let a page change its address.
 */
export function pathInApp(link: HTMLAnchorElement, site: string, shownPath: string, locale: Locale): string | null {
  // Not link.href: the address may already be that of the next step while this one is still on the screen.
  const shown = new URL(`${site}${shownPath}`, location.href);
  const { protocol, origin, pathname, hash } = new URL(link.getAttribute('href') ?? '', shown);
  if (!protocol.startsWith('http') || origin !== location.origin || !pathname.startsWith(`${site}/`)) return null;
  const path = pathname.slice(site.length);
  return readPath(path, locale)?.locale === locale ? `${path}${hash}` : null;
}

/** Returns a selector that finds the same link when its page is shown again; null for a link without an answer or action. */
export function selectorOf(link: HTMLAnchorElement): string | null {
  const { answer, action } = link.dataset;
  if (answer) return `[data-answer="${answer}"]`;
  return action ? `[data-action="${action}"]` : null;
}

/** Whether a link starts over. Back leads to the same address where nothing was answered before, and does not. */
export function startsOver(link: HTMLAnchorElement, restartHref: string): boolean {
  return link.dataset['action'] !== 'back' && link.getAttribute('href') === restartHref;
}
