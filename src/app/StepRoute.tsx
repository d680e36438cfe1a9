import { useEffect, useMemo, useRef, useState } from 'react';
import { NavigationType, useHref, useLocation, useNavigate, useNavigationType } from 'react-router-dom';
import { emptyDraft } from '../handoff/draft';
import { isFramed, useEmbedder } from '../embed/useEmbedder';
import { noAddress, sharedAddressHere } from '../handoff/sharedAddress';
import { stepText } from '../i18n/keys';
import { plainText } from '../i18n/plainText';
import { useLocale, useTranslate } from '../i18n/useTranslate';
import { readPath, rootOf } from '../navigation/paths';
import { stepView } from '../navigation/stepView';
import { possibilitiesOf } from '../settings/possibilitiesOf';
import type { Settings } from '../settings/schema';
import { headingId } from '../screens/shared/PageHeader';
import { PageFooter } from '../screens/shared/PageFooter';
import { StepScreen } from '../screens/steps/StepScreen';
import { PageHandoff } from '../screens/steps/PageHandoff';
import { clickedLink, pathInApp, selectorOf } from './links';
import { useHydrated } from './useHydrated';

export interface StepRouteProps {
  readonly settings: Settings;
  /** Whether the settings are known for good; until then a trail that does not fit may still turn out to. */
  readonly isSettled: boolean;
  /** Called once the page in the browser shows what its address says. */
  readonly onReady?: () => void;
}

/** From the address to the screen, and from a click to the next address: the only writer of history. */
export function StepRoute({ settings, isSettled, onReady }: StepRouteProps) {
  const t = useTranslate();
  const locale = useLocale();
  const navigate = useNavigate();
  const arrivedBy = useNavigationType();
  const { pathname, hash, key } = useLocation();
  const site = useHref('/').replace(/\/$/, '');
  const hydrated = useHydrated(onReady);
  const [draft, setDraft] = useState(emptyDraft);
  const shown = useRef(pathname);
  /** By which link each entry of the history was left. */
  const left = useRef(new Map<string, string | null>());

  // Wrong addresses have a page of their own. A host that answers them with the front page means the start.
  const page = useMemo(() => readPath(pathname, locale) ?? { locale, step: 'start' as const }, [locale, pathname]);
  const root = rootOf(pathname);

  useEffect(() => {
    document.title = plainText(t('pageTitle', { title: stepText(t, page.step).title }));
  }, [page.step, t]);

  useEmbedder(page.step, settings);

  // On each change of step the focus goes to its heading, which is what a screen reader then says (WCAG 2.4.3).
  // Back and Forward return to the link by which the step was left; the browser itself restores how far it was scrolled.
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const selector = arrivedBy === NavigationType.Pop ? left.current.get(key) : null;
    const target = selector ? document.querySelector<HTMLElement>(selector) : null;
    if (arrivedBy !== NavigationType.Pop) scrollTo(0, 0);
    (target ?? document.getElementById(headingId))?.focus({ preventScroll: true });
  }, [arrivedBy, key, pathname]);

  // Answers are plain links. Where a page is loaded already, the router follows them without loading another.
  useEffect(() => {
    function follow(event: MouseEvent) {
      const link = clickedLink(event);
      if (!link) return;
      const { skipTo } = link.dataset;
      const path = pathInApp(link, site, pathname, locale);
      // In a frame, Back belongs to the page around it; the guide has its own.
      if (isFramed() && link.dataset['locale']) {
        event.preventDefault();
        location.replace(link.href);
        return;
      }
      if (skipTo === undefined && path === null) return;
      event.preventDefault();
      if (skipTo !== undefined) {
        // The fragment of this link would take the trail's place in the address.
        document.getElementById(skipTo)?.focus();
      } else if (path !== null) {
        left.current.set(key, selectorOf(link));
        void navigate(path, { replace: isFramed() });
      }
    }
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [key, locale, navigate, pathname, site]);

  const possible = useMemo(() => possibilitiesOf(settings), [settings]);
  // The prerendered file knows no fragment, so the first render must not either.
  const fragment = hydrated ? hash : '';
  const replayed = useMemo(() => stepView({ page, root, fragment, possible }), [fragment, page, possible, root]);
  const isLost = replayed.lost && isSettled;
  const view = useMemo(() => ({ ...replayed, lost: isLost }), [isLost, replayed]);
  const addressOf = hydrated ? sharedAddressHere : noAddress;
  return (
    <>
      <StepScreen view={view} settings={settings} draft={draft} onDraft={setDraft} addressOf={addressOf} />
      <PageHandoff key={view.step} view={view} addressOf={addressOf} />
      <PageFooter links={view.sideHrefs} settings={settings} />
    </>
  );
}
