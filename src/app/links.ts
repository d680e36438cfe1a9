import { useEffect } from 'react';
import { useHref, useNavigate } from 'react-router-dom';
import { readPath } from '../navigation/paths';

/**
 * Lets the router follow the page's plain links, so that no page is loaded between two steps. A click with a held key,
 * on a link to elsewhere, or from disk is the browser's, as it is for every click as long as scripts are missing.
 */
export function useRouterForLinks(): void {
  const navigate = useNavigate();
  const site = useHref('/').replace(/\/$/, '');

  useEffect(() => {
    function follow(event: MouseEvent) {
      const link = clickedLink(event);
      const skipped = link?.dataset['skipTo'];
      if (skipped) {
        // The fragment of the link itself would take the trail's place in the address.
        event.preventDefault();
        document.getElementById(skipped)?.focus();
        return;
      }
      const path = link && pathInApp(link, site);
      if (path === null) return;
      event.preventDefault();
      void navigate(path);
    }
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [navigate, site]);
}

function clickedLink(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  return link && link.target === '' ? link : null;
}

/** The path of a page of this site, below its root, with its fragment; null for any other address. */
function pathInApp(link: HTMLAnchorElement, site: string): string | null {
  const { protocol, origin, pathname, hash } = new URL(link.href);
  // Browsers do not let a page opened from disk change its own address.
  if (!protocol.startsWith('http') || origin !== location.origin || !pathname.startsWith(`${site}/`)) return null;
  const path = pathname.slice(site.length);
  return readPath(path) ? `${path}${hash}` : null;
}
