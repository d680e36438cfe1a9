import { goTo } from '../diagnosis/destinations';
import type { Answered, Journey } from '../diagnosis/trail';
import type { Hrefs } from './hrefs';

/** An answer given on the way. */
export interface Tried extends Answered {
  /** Counts the legs: the first answer of a higher one is where the person was sent on. */
  readonly leg: number;
  /** Where this answer can be changed; null in an earlier leg, which only says what was tried. */
  readonly href: string | null;
}

/** All that was answered on the way to where a journey is seen from. */
export function triedOn(journey: Journey, toStep: Hrefs['toStep']): readonly Tried[] {
  const { earlier, before } = journey;
  return [
    ...earlier.flatMap(({ answered }, leg) => answered.map((given) => ({ ...given, leg, href: null }))),
    ...before.map((given) => ({ ...given, leg: earlier.length, href: toStep(goTo(journey, given.step)) })),
  ];
}
