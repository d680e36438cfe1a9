import { wholeLog, type Given, type Position } from '../diagnosis/log';
import type { Hrefs } from './hrefs';

/** An answer given on the way. */
export interface Tried extends Given {
  /** Whether the person was sent on to its question. */
  readonly sentOn: boolean;
  /** Where this answer can be changed; null before the person was last sent on: it only says what was tried. */
  readonly href: string | null;
}

/** All that was answered on the way to a position. */
export function triedOn(position: Position, toStep: Hrefs['toStep']): readonly Tried[] {
  const { passed, at, since } = position;
  const log = wholeLog(position);
  return passed.slice(0, at).map(({ step, answer, sentOn }, index) => ({
    step,
    answer,
    sentOn,
    href: index < since ? null : toStep({ step, log }),
  }));
}
