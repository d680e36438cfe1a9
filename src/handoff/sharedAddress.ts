/** Returns the whole address of an href of this page; null where the page has no address on the web. */
export type SharedAddress = (href: string) => string | null;

/** No address is known while prerendering. */
export const noAddress: SharedAddress = () => null;

/** LINE opens links in a browser of its own, and with this in the phone's (https://developers.line.biz/en/docs/line-login/using-line-url-scheme/). */
const outOfLine = 'openExternalBrowser=1';

/**
 * The whole address of `href`, seen from the page at `base`. Sent from LINE's own browser it will be opened in LINE again, so
 * only then it asks to be opened outside; the pages themselves never look at that, so nothing can loop.
 */
export function sharedAddress(href: string, base: string, userAgent: string): string | null {
  const address = new URL(href, base);
  if (!address.protocol.startsWith('http')) return null;
  if (/\bLine\/\d/.test(userAgent)) address.search = outOfLine;
  return address.href;
}

/** The whole address of `href`, seen from the page that is open. */
export const sharedAddressHere: SharedAddress = (href) => sharedAddress(href, location.href, navigator.userAgent);
