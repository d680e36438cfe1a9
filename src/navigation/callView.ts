import { choose, type Given, type Log } from '../diagnosis/log';
import { omissionsAt, type Part } from '../diagnosis/omissions';
import type { Reason } from '../diagnosis/reasons';
import { offered } from '../diagnosis/snapshots';
import { steps, type AnswerId, type StepId, type StepKind } from '../diagnosis/steps';
import { changedIn, noCall, pairsOf, type CallMemory } from '../diagnosis/told';
import { variantOf, type Variant } from '../diagnosis/variants';
import { toFragment } from './fragment';
import { whereabouts, type Where, type Whereabouts } from './whereabouts';

/** An answer of the caller, and the case with it. */
interface Offered {
  readonly id: AnswerId;
  readonly href: string;
}

/** An answer that was given, and the case just before it. */
interface Answered extends Given {
  readonly href: string;
  /** Whether it was another one before. */
  readonly isChanged: boolean;
}

/**
 * What the helpdesk asks a caller next, where the log of a case ends. An answer leads to the page of the case with that answer, so
 * every state of a call is a link, and Back takes an answer back.
 */
export interface CallView {
  readonly step: StepId;
  readonly kind: StepKind;
  readonly variant: Variant | null;
  readonly omitted: readonly Part[];
  /** What the caller can say, turning to the administrator too. */
  readonly answers: readonly Offered[];
  readonly given: readonly Answered[];
  /** Whether the first question was passed over by a search for the step. */
  readonly searched: boolean;
  /** The step as the caller opens it, with all that was answered. */
  readonly stepHref: string;
  /** Why the administrator is needed, where the call has come to that. */
  readonly reason: Reason | null;
}

/** The view of a call that goes on from the log in a fragment, seen from where that ends; `memory` knows what was answered first. */
export function callView(
  where: Where,
  { diagnosis, position, log, toStep }: Whereabouts = whereabouts(where, null),
  memory: CallMemory = noCall,
): CallView {
  const { step, snapshot, passed, searched } = position;
  const changed = changedIn(pairsOf(passed), memory);
  return {
    step,
    kind: steps[step].kind,
    variant: variantOf(snapshot),
    omitted: omissionsAt(snapshot),
    answers: offered(snapshot).flatMap((id) => {
      const destination = choose(diagnosis, position, id);
      return destination ? [{ id, href: onThisPage(destination.log) }] : [];
    }),
    given: passed.map(({ step: question, answer, sentOn }, index) => {
      const given = passed.slice(0, index).map((before) => ({ step: before.step, answer: before.answer }));
      const isLedTo = index === 0 ? question === diagnosis.start : !sentOn;
      return {
        step: question,
        answer,
        isChanged: changed[index] === true,
        href: onThisPage({ given, sentTo: isLedTo ? null : question, searched }),
      };
    }),
    searched,
    stepHref: toStep({ step, log }),
    reason: snapshot.context.reason,
  };
}

/**
 * The case of a log as a fragment alone, with which no page is loaded anew whatever the host calls this one. Without an answer it
 * says at which step to begin, and nothing for the first question.
 */
function onThisPage(log: Log): string {
  return toFragment(log) || `#${log.sentTo ?? ''}`;
}
