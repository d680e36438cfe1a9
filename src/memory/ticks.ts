import type { StepView } from '../navigation/stepView';

/** The list of actions of a view: the step, and the variant that fits the answers. Its actions are the same in every locale. */
export function listOf({ step, variant }: StepView): string {
  return `${step}.${variant ?? ''}`;
}

/** The actions on the screen that are ticked, by their numbers. */
export function readTicks(): readonly number[] {
  return boxes().flatMap((box, index) => (box.checked ? [index] : []));
}

/** Ticks actions on the screen; what is ticked stays so. */
export function tick(indices: readonly number[]): void {
  for (const [index, box] of boxes().entries()) {
    if (indices.includes(index)) box.checked = true;
  }
}

function boxes(): readonly HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('main input[type="checkbox"]')];
}
