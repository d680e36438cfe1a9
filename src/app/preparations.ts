import type { i18n } from 'i18next';
import { diagnosisMachine } from '../diagnosis/machine';
import { stepText } from '../i18n/keys';
import { canSay } from '../i18n/phaseTexts';
import type { Page } from '../navigation/paths';
import { stepView } from '../navigation/stepView';
import { possibilitiesOf } from '../settings/possibilitiesOf';

/**
 * Returns what the first renderings of a step ask for, in parts: texts and transitions are kept once they were worked out. React would work
 * out all of it in one task, because a component is never cut (docs/hydration.md). `wording` returns the wording of the page.
 */
export function preparationsOf(page: Page, wording: () => i18n): readonly (() => void)[] {
  const possible = possibilitiesOf(globalThis.loginGuideSettings);
  const workOutLinks = (fragment: string) => () => void stepView({ page, root: '..', fragment, possible });
  return [
    () => canSay(wording(), page.step) && stepText(wording().t, page.step),
    () => void diagnosisMachine(),
    workOutLinks(''),
    ...(location.hash ? [workOutLinks(location.hash)] : []),
  ];
}
