import { byAddress, wholeLog, type Given, type Position } from '../diagnosis/log';
import type { StepId } from '../diagnosis/steps';
import type { Hrefs } from './hrefs';

/** A step that a search has found, and what is answered by whoever picks it. */
export interface FoundStep {
  readonly step: StepId;
  readonly given?: Given | undefined;
}

/** Where a step that a search has found is opened, with all that was answered. */
export type FoundHref = (found: FoundStep) => string;

/**
 * Where a found step leads from a position. `isOwn` says that the person searches, and not the helpdesk for them: with nothing
 * answered, the log then says that the first question was passed over.
 */
export function foundHrefs(position: Position, toStep: Hrefs['toStep'], isOwn: boolean): FoundHref {
  const { given: kept } = wholeLog(position);
  const searched = position.searched || (isOwn && kept.length === 0);
  return ({ step, given }) => {
    if (kept.length === 0 && step === 'start') return toStep(byAddress(step));
    const log = given ? { given: [...kept, given], sentTo: null, searched } : { given: kept, sentTo: step, searched };
    return toStep({ step, log });
  };
}
