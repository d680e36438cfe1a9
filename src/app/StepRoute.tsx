import { memo, useEffect } from 'react';
import { useEmbedder } from '../embed/useEmbedder';
import { noAddress, sharedAddressHere } from '../handoff/sharedAddress';
import { stepText } from '../i18n/keys';
import { useTexts } from '../i18n/useTexts';
import { PageFooter } from '../screens/shared/PageFooter';
import { PageHandoff } from '../screens/steps/PageHandoff';
import { StepScreen } from '../screens/steps/StepScreen';
import { useSummaries } from '../screens/steps/useSummaries';
import type { Settings } from '../settings/schema';
import { useDraft } from './useDraft';
import { useFocusOnStep } from './useFocusOnStep';
import { useFollowedLinks } from './useFollowedLinks';
import { useHydrated } from './useHydrated';
import { useMemory } from './useMemory';
import { useNextGlyphs } from './useNextGlyphs';
import { useNumbers } from './useNumbers';
import { useShownPage, useStepView } from './useStepView';
import { useViewAround } from './useViewAround';
import { useWordedPage } from './useWordedPage';

export interface StepRouteProps {
  readonly settings: Settings;
  /** Whether the settings can no longer change; until then an answer that does not fit may still turn out to. */
  readonly isSettled: boolean;
  /** Called once the page in the browser shows what its address says. */
  readonly onReady?: () => void;
}

const Footer = memo(PageFooter);

/** The screen of the step that the address names, with the answers that it carries. */
export function StepRoute({ settings, isSettled, onReady }: StepRouteProps) {
  const { plain, t } = useTexts<'steps'>();
  const hydrated = useHydrated(onReady);
  const page = useWordedPage(useShownPage(), hydrated);
  const view = useStepView(page, { settings, isSettled, hydrated });
  const around = useViewAround(view);
  const [draft, changeDraft] = useDraft(view.restartHref);
  useMemory({ page, view, settings, isSettled, hydrated, draft, changeDraft });

  const title = plain('pageTitle', { title: stepText(t, page.step).title });
  useEffect(() => {
    document.title = title;
  }, [title]);
  // After the paint: beginning to fetch takes a first tap eight milliseconds of a slow phone.
  useSummaries(around.tried.length > 0);
  useNextGlyphs(around, hydrated);
  const follower = useEmbedder(page.step, settings);
  useNumbers(view, hydrated && settings.numbers, follower);
  useFocusOnStep(useFollowedLinks(view.restartHref));

  const addressOf = hydrated ? sharedAddressHere : noAddress;
  return (
    <>
      <StepScreen
        view={view}
        around={around}
        settings={settings}
        draft={draft}
        onDraft={changeDraft}
        addressOf={addressOf}
      />
      <PageHandoff view={view} around={around} addressOf={addressOf} />
      <Footer links={around.sideHrefs} settings={settings} />
    </>
  );
}
