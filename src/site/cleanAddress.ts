import { cleanPath } from './cleanPath';

/**
 * Replaces the address by the one under which the site knows this page (`<html data-file="ja/check-input.html">`), before any link
 * is followed or read from it. Elsewhere than on the web, and where the browser forbids it, the address stays.
 */
export function cleanAddress(): void {
  const { protocol, pathname, search, hash } = location;
  const path = cleanPath(pathname, document.documentElement.dataset['file'] ?? '');
  if (path === pathname || !protocol.startsWith('http')) return;
  try {
    history.replaceState(history.state, '', `${path}${search}${hash}`);
  } catch {
    // A frame without an origin of its own.
  }
}
