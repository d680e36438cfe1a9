import { mayBeAnothersNumber } from '../diagnosis/anothersNumber';
import { sendOn, type Given } from '../diagnosis/log';
import { sectionOf, type Reason } from '../diagnosis/reasons';
import { escalation, type AnswerId, type StepId } from '../diagnosis/steps';
import { next } from '../diagnosis/snapshots';
import { changedIn, linkedIn, noCall, pairsOf, sourceOf, type CallMemory, type Source } from '../diagnosis/told';
import { untried } from '../diagnosis/untried';
import { foundHrefs, type FoundHref } from './foundHref';
import { hrefsIn, inEachLocale, type LocaleHrefs } from './hrefs';
import { knownFrom, type Known } from './known';
import { replyHrefs } from './replyHrefs';
import { triedOn, type Tried } from './tried';
import { whereabouts, type Where, type Whereabouts } from './whereabouts';

/** A step to which the helpdesk can send the person on, with all that was tried. */
interface Suggestion {
  readonly step: StepId;
  /** The other answer that would have led there; null for where the person is now. */
  readonly when: Given | null;
  readonly href: string;
}

/** The questions that ask more closely what the first one asks. */
const signs: ReadonlySet<StepId> = new Set([
  'what-is-missing',
  'other-signs',
  'signed-out-signs',
  'account-signs',
  'code-problem',
  'company-screen',
]);

/** Answers that say nothing of the symptom. */
const unsaid: ReadonlySet<AnswerId> = new Set([escalation, 'unsure']);

/** How a case stands: logged in, handed to the administrator, on the way. */
export type CaseState = 'solved' | 'escalated' | 'open';

/** An answer of a case, and how it came to be given. */
interface CaseAnswer extends Tried {
  /** Whether a caller gave it, and not the link's maker. */
  readonly isTold: boolean;
  /** Whether it was another one before, in the link or in the call. */
  readonly isChanged: boolean;
}

/** What somebody has tried, as the helpdesk reads it: ids and hrefs, no wording. */
export interface CaseView {
  /** Null without a log: there is nothing to see. */
  readonly state: CaseState | null;
  readonly tried: readonly CaseAnswer[];
  readonly source: Source;
  /** What the person came with: the answers to the first questions, at most two. Empty where those were passed over. */
  readonly symptom: readonly Given[];
  /** What the answers established. */
  readonly known: readonly Known[];
  /** Whether the first question was passed over by a search for the step. */
  readonly searched: boolean;
  /** The step at which the log ends. */
  readonly end: StepId;
  /** The likely cause, as the reason for which an administrator would be needed; null once it is solved. */
  readonly reason: Reason | null;
  /** Whether somebody else may answer the number that the company has. */
  readonly isAnothersNumber: boolean;
  readonly suggestions: readonly Suggestion[];
  /** Where each reply to the person leads, with all that was tried; by the reply's id. */
  readonly replyHrefs: Readonly<Record<string, string>>;
  /** Whether a part of the link's log could not be used. */
  readonly lost: boolean;
  readonly selfHref: string;
  /** This page in each locale. */
  readonly localeHrefs: LocaleHrefs;
  readonly mapHref: string;
  /** Where a step leads that the helpdesk finds by a search. */
  readonly foundHref: FoundHref;
}

/** The view of the case in a fragment, seen from where its log ends; `memory` says which of the answers a caller gave. */
export function caseView(
  where: Where,
  { position, log, lost, toStep, toSide }: Whereabouts = whereabouts(where, null),
  memory: CallMemory = noCall,
): CaseView {
  const { step, snapshot, searched } = position;
  const given = triedOn(position, toStep);
  const pairs = pairsOf(given);
  const linked = linkedIn(pairs, memory);
  const changed = changedIn(pairs, memory);
  const tried = given.map((answer, index) => ({
    ...answer,
    isTold: index >= linked,
    isChanged: changed[index] === true,
  }));
  const state = tried.length === 0 && !searched ? null : stateAt(step);
  // On the way, the likely cause is the one with which this step would turn to the administrator.
  const reason = snapshot.context.reason ?? next(snapshot, escalation)?.context.reason ?? null;
  const sentTo = (id: StepId) => toStep(sendOn(position, id));

  return {
    state,
    tried,
    source: sourceOf(pairs, linked),
    symptom: symptomOf(tried),
    known: knownFrom(tried),
    searched,
    end: step,
    reason,
    isAnothersNumber: mayBeAnothersNumber(reason, tried),
    suggestions: [
      ...(state === 'open' ? [{ step, when: null, href: toStep({ step, log }) }] : []),
      ...(state === 'solved' ? [] : untried(position).map((found) => ({ ...found, href: sentTo(found.step) }))),
    ],
    replyHrefs: reason ? replyHrefs(sectionOf[reason], sentTo) : {},
    lost,
    selfHref: toSide('case', log),
    localeHrefs: inEachLocale((other) => hrefsIn(other, where.root).toSide('case', log)),
    mapHref: toSide('map', log),
    foundHref: foundHrefs(position, toStep, false),
  };
}

function symptomOf([first, second]: readonly Tried[]): readonly Given[] {
  if (first?.step !== 'start' || first.answer === escalation) return [];
  const isTold = second && signs.has(second.step) && !second.sentOn && !unsaid.has(second.answer);
  return isTold ? [first, second] : [first];
}

function stateAt(step: StepId): CaseState {
  if (step === 'resolved') return 'solved';
  return step === 'contact-admin' || step === 'admin-locked-out' ? 'escalated' : 'open';
}
