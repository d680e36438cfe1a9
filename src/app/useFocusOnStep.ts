import { useEffect, useRef, type RefObject } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { headingId } from '../screens/shared/PageHeader';
import { focusOn } from '../site/focusOn';
import { missStaleTaps } from '../site/missStaleTaps';
import type { LinksLeftBy } from './useFollowedLinks';

/**
 * Moves the focus to the heading on each change of step, which is what a screen reader then says (WCAG 2.4.3). Back and Forward
 * return it to the link by which the step was left; the browser itself restores the scroll position. Until the step is painted, taps are missed.
 */
export function useFocusOnStep(leftBy: RefObject<LinksLeftBy>): void {
  const arrivedBy = useNavigationType();
  const { pathname, key } = useLocation();
  const shown = useRef(pathname);

  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    missStaleTaps();
    const isBack = arrivedBy === NavigationType.Pop;
    const selector = isBack ? leftBy.current.get(key) : null;
    const target = selector ? document.querySelector<HTMLElement>(selector) : null;
    if (!isBack) scrollTo(0, 0);
    focusOn(target ?? document.getElementById(headingId), { preventScroll: true });
  }, [arrivedBy, key, leftBy, pathname]);
}
