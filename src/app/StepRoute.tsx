import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router-dom';
import { emptyDraft } from '../handoff/draft';
import { stepText } from '../i18n/keys';
import { sourceLocale } from '../i18n/locales';
import { useTranslate } from '../i18n/useTranslate';
import { nearestStep } from '../navigation/nearestStep';
import { readPath, rootOf } from '../navigation/paths';
import { hrefOf, stepView } from '../navigation/stepView';
import { possibleAt } from '../organization/possible';
import type { Organization } from '../organization/schema';
import { NotFoundScreen } from '../screens/NotFoundScreen';
import { headingId } from '../screens/StepFrame';
import { StepScreen } from '../screens/StepScreen';
import { useRouterForLinks } from './links';

/** From the address to the screen, and from a click to the next address: the only writer of history. */
export function StepRoute({ organization }: { readonly organization: Organization }) {
  const t = useTranslate();
  const { pathname, hash } = useLocation();
  const hydrated = useHydrated();
  const [draft, setDraft] = useState(emptyDraft);

  const page = readPath(pathname);
  const root = rootOf(pathname);
  const title = page ? stepText(t, page.step).title : t('notFound.title');

  useRouterForLinks();
  useFocusOnChange(pathname, t('pageTitle', { title }));

  if (!page) {
    return (
      <NotFoundScreen
        nearest={nearestStep(pathname)}
        hrefOf={(step) => hrefOf(sourceLocale, root, { step, trail: { entry: step, answers: [] } })}
      />
    );
  }
  return (
    <StepScreen
      // The prerendered file knows no fragment, so the first render must not either.
      view={stepView({ page, root, fragment: hydrated ? hash : '', possible: possibleAt(organization) })}
      administrator={organization.administrator}
      draft={draft}
      onDraft={setDraft}
    />
  );
}

function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}

/** On each change of step: its title, the focus on its heading, the top of the page (WCAG 2.4.2, 2.4.3). */
function useFocusOnChange(pathname: string, pageTitle: string): void {
  const shown = useRef(pathname);
  useEffect(() => {
    document.title = pageTitle;
    if (shown.current === pathname) return;
    shown.current = pathname;
    scrollTo(0, 0);
    document.getElementById(headingId)?.focus({ preventScroll: true });
  }, [pathname, pageTitle]);
}
