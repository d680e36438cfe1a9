import { useEffect, useRef, type RefObject } from 'react';
import { useHref, useLocation, useNavigate } from 'react-router-dom';
import { isFramed } from '../embed/useEmbedder';
import { canSay } from '../i18n/phaseTexts';
import { useLocale, useWording } from '../i18n/useTexts';
import { readPath } from '../navigation/paths';
import { headingId } from '../screens/shared/PageHeader';
import { focusOn } from '../site/focusOn';
import { clickedLink, pathInApp, selectorOf, startsOver } from './links';
import { whenSayable } from './whenSayable';

/** For each entry of the history, by its key, a selector for the link by which it was left; null for a link without a name. */
export type LinksLeftBy = ReadonlyMap<string, string | null>;

/** What an entry of the history knows beyond its address. */
export interface EntryState {
  /** Where somebody was who started over, below the site's root: Back leads there, in a frame too, which has one entry only. */
  readonly startedOverFrom: string;
}

/**
 * Lets the router follow the plain links of a page instead of loading another page, and returns by which link each entry of the
 * history was left. A link to `restartHref` starts over, which Back can undo. It is the only writer of history.
 */
export function useFollowedLinks(restartHref: string): RefObject<LinksLeftBy> {
  const locale = useLocale();
  const i18n = useWording();
  const navigate = useNavigate();
  const { pathname, hash, key } = useLocation();
  const site = useHref('/').replace(/\/$/, '');
  const leftBy = useRef(new Map<string, string | null>());

  useEffect(() => {
    function follow(event: MouseEvent) {
      const link = clickedLink(event);
      if (!link) return;
      const { skipTo } = link.dataset;
      // In a frame, Back belongs to the page around it; the guide has its own.
      if (isFramed() && link.dataset['locale']) {
        event.preventDefault();
        location.replace(link.href);
        return;
      }
      if (skipTo !== undefined) {
        // The fragment of this link would replace the answers in the address.
        event.preventDefault();
        focusOn(document.getElementById(skipTo));
        return;
      }
      const path = pathInApp(link, site, pathname, locale);
      if (path === null) return;
      event.preventDefault();
      leftBy.current.set(key, selectorOf(link));
      // A way that leads where the reader is already, as a result of the search can.
      if (path === pathname + hash) focusOn(document.getElementById(headingId));
      const isUndone = hash !== '' && startsOver(link, restartHref);
      const state: EntryState | null = isUndone ? { startedOverFrom: pathname + hash } : null;
      const go = () => void navigate(path, { replace: isFramed(), state });
      const step = readPath(path.replace(/#.*/, ''), locale)?.step;
      if (!step || canSay(i18n, step)) go();
      // Who taps before the wording has come waits for it, and gets the page itself where it does not come.
      else whenSayable(i18n, step, go, () => location.assign(`${site}${path}`));
    }
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [hash, i18n, key, locale, navigate, pathname, restartHref, site]);

  return leftBy;
}
