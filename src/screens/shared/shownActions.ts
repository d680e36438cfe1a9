import type { Part } from '../../diagnosis/omissions';
import type { Variant } from '../../diagnosis/variants';
import type { ActionText, MoreText, StepText } from '../../i18n/texts';

/** How a step stands for somebody: its variant, and the parts of it that are not said to them. */
interface Standing {
  readonly variant: Variant | null;
  readonly omitted: readonly Part[];
}

/** An action that is shown, and its place among all of the step. */
interface ShownAction extends ActionText {
  readonly index: number;
}

/** Returns the actions of a step in the variant that fits the answers, without those that do not hold for the person. */
export function shownActions(
  { actions = [], variants }: StepText,
  { variant, omitted }: Standing,
): readonly ShownAction[] {
  const fitting = (variant && variants?.[variant]?.actions) ?? actions;
  return fitting.flatMap(({ text, detail }, index) => {
    if (omitted.includes(`action ${index}`)) return [];
    return [{ index, text, ...(detail && !omitted.includes(`detail ${index}`) && { detail }) }];
  });
}

/** Returns the further actions that only some readers need, without those that do not hold for the person. */
export function shownMore({ more = [] }: StepText, { omitted }: Pick<Standing, 'omitted'>): readonly MoreText[] {
  return more.filter((_, index) => !omitted.includes(`more ${index}`));
}
