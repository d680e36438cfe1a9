import { useEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { isFramed } from '../embed/useEmbedder';
import { emptyDraft, isTyped, type Draft } from '../handoff/draft';
import { jottingsKey } from '../memory/keys';
import { rootOf, type Page } from '../navigation/paths';
import { stepView, type StepView } from '../navigation/stepView';
import type { ChangeDraft } from '../screens/steps/DraftForm';
import { possibilitiesOf } from '../settings/possibilitiesOf';
import type { Settings } from '../settings/schema';
import { afterPaint } from '../site/afterPaint';
import { runLater } from '../site/laterScript';
import { importOnDemand, type OnDemandModules } from '../site/onDemand';

/** What does it, once it was fetched: another import would take some milliseconds, in which the next step may come, or the page may be left. */
let memory: OnDemandModules['memory'] | undefined;

interface Noted {
  readonly page: Page;
  readonly view: StepView;
  readonly settings: Settings;
  readonly isSettled: boolean;
  readonly hydrated: boolean;
  readonly draft: Draft;
  readonly changeDraft: ChangeDraft;
}

/**
 * Has the browser remember where the person left off, what was ticked and what was typed. What does it is fetched once there is
 * something to keep or something kept; from disk it cannot be, and in a frame nothing is kept.
 */
export function useMemory({ page, settings, hydrated, draft, ...noted }: Noted): void {
  const isTapped = useNavigationType() !== NavigationType.Pop;
  const { pathname } = useLocation();
  useEffect(() => {
    if (!hydrated || isFramed() || origin === 'null') return;
    const { dataset } = document.documentElement;
    const shown = {
      ...noted,
      draft: draft === emptyDraft ? null : draft,
      isTapped,
      viewOf: (step: StepView['step'], fragment: string) =>
        stepView({ page: { ...page, step }, root: rootOf(pathname), fragment, possible: possibilitiesOf(settings) }),
    };
    const remember = () => {
      if (memory) {
        memory.remember(shown);
        return;
      }
      importOnDemand('memory').then(
        (fetched) => {
          memory = fetched;
          memory.remember(shown);
        },
        // Nothing is offered in the room that was kept for it.
        () => delete dataset['bookmark'],
      );
    };
    // Whoever taps waits for the next screen, and for nothing else.
    const stop = isTapped ? afterPaint(remember) : undefined;
    if (!isTapped && (isTyped(draft) || 'bookmark' in dataset || isJotted())) remember();
    let isShown = true;
    // Only what was looked through is kept, and what looks for secrets may come after what was typed.
    if (isTyped(draft) && !globalThis.loginGuideFindSensitive) {
      void runLater('detector').then(() => isShown && remember());
    }
    addEventListener('change', remember);
    return () => {
      isShown = false;
      stop?.();
      removeEventListener('change', remember);
    };
  });
}

/** Whether something was jotted down in this tab. */
function isJotted(): boolean {
  try {
    return sessionStorage.getItem(jottingsKey) !== null;
  } catch {
    return false;
  }
}
