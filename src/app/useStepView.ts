import { useMemo } from 'react';
import { useHref, useLocation } from 'react-router-dom';
import { useLocale } from '../i18n/useTexts';
import { readPath, rootOf, type Page } from '../navigation/paths';
import { stepView, type StepView } from '../navigation/stepView';
import { possibilitiesOf } from '../settings/possibilitiesOf';
import type { Settings } from '../settings/schema';
import type { EntryState } from './useFollowedLinks';

/** Returns the page that the address names; for an address that names none, the page that the browser was given. */
export function useShownPage(): Page {
  const locale = useLocale();
  const { pathname } = useLocation();
  return useMemo(
    () => readPath(pathname, locale) ?? readPath(`/${ownFile()}`, locale) ?? { locale, step: 'start' },
    [locale, pathname],
  );
}

/** The file that the browser was given, from the site's root. */
function ownFile(): string {
  return document.documentElement.dataset['file'] ?? '';
}

interface Known {
  readonly settings: Settings;
  /** Whether the settings can no longer change. */
  readonly isSettled: boolean;
  /** Whether the page is hydrated: the first render must be that of the prerendered file, which knows no fragment and no history. */
  readonly hydrated: boolean;
}

/** Returns the view of `page` with the answers in the address. Back undoes starting over. */
export function useStepView(page: Page, { settings, isSettled, hydrated }: Known): StepView {
  const { pathname, hash, state } = useLocation();
  const { startedOverFrom } = (hydrated && (state as EntryState | null)) || {};
  const undoHref = useHref(startedOverFrom ?? '');
  const root = rootOf(pathname);
  const fragment = hydrated ? hash : '';
  const possible = useMemo(() => possibilitiesOf(settings), [settings]);
  const replayed = useMemo(() => stepView({ page, root, fragment, possible }), [fragment, page, possible, root]);
  // An answer that does not fit may still fit the settings that are on their way.
  const lost = replayed.lost && isSettled;
  const backHref = startedOverFrom === undefined ? replayed.backHref : undoHref;
  return useMemo(() => ({ ...replayed, lost, backHref }), [backHref, lost, replayed]);
}
