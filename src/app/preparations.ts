import type { i18n } from 'i18next';
import { diagnosisMachine } from '../diagnosis/machine';
import { enter, next } from '../diagnosis/snapshots';
import { answersOf } from '../diagnosis/steps';
import { handoffMachine } from '../handoff/handoffMachine';
import { stepText } from '../i18n/keys';
import { canSay } from '../i18n/phaseTexts';
import type { Page } from '../navigation/paths';
import { stepView } from '../navigation/stepView';
import { possibilitiesOf } from '../settings/possibilitiesOf';

/**
 * Returns what the first renderings of a step ask for, in parts: texts and transitions are kept once they were worked out. React would work
 * out all of it in one task, because a component is never cut (docs/hydration.md). `wording` returns the wording of the page.
 */
export function preparationsOf(page: Page, wording: () => i18n): readonly (() => unknown)[] {
  const possible = possibilitiesOf(globalThis.loginGuideSettings);
  const linksOf = (fragment: string) => () => stepView({ page, root: '..', fragment, possible });
  return [
    wording,
    () => canSay(wording(), page.step),
    () => stepText(wording().t, page.step),
    diagnosisMachine,
    ...answersOf(page.step).map((answer) => () => next(enter(page.step, possible), answer)),
    ...(page.step === 'contact-admin' ? [handoffMachine] : []),
    linksOf(''),
    ...(location.hash ? [linksOf(location.hash)] : []),
  ];
}
