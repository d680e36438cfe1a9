import { bare, goTo, sendOn, wholeTrail } from '../diagnosis/destinations';
import type { Possibilities } from '../diagnosis/possibilities';
import type { Reason } from '../diagnosis/reasons';
import { replies } from '../diagnosis/replies';
import { escalation, type StepId } from '../diagnosis/steps';
import { arrive, next, type Answered } from '../diagnosis/trail';
import { untried } from '../diagnosis/untried';
import type { Locale } from '../i18n/locales';
import { readFragment } from './fragment';
import { hrefsIn, inEachLocale, type LocaleHrefs } from './hrefs';
import type { Root } from './paths';
import { triedOn, type Tried } from './tried';

/** Where the helpdesk can send the person on, with all that was tried. */
interface WayOn {
  readonly step: StepId;
  /** The other answer that would have led there; null for where the person is now. */
  readonly when: Answered | null;
  readonly href: string;
}

/** How a case stands: logged in, handed to the administrator, on the way. */
export type CaseState = 'solved' | 'escalated' | 'open';

/** What somebody has tried, as the helpdesk reads it: ids and hrefs, no wording. */
export interface CaseView {
  /** Null without a trail: there is nothing to see. */
  readonly state: CaseState | null;
  readonly tried: readonly Tried[];
  /** The step at which the trail ends. */
  readonly end: StepId;
  /** The likely cause, as the reason for which an administrator would be needed; null once it is solved. */
  readonly reason: Reason | null;
  readonly waysOn: readonly WayOn[];
  /** Where each reply to the person leads, with all that was tried; by the reply's id. */
  readonly replyHrefs: Readonly<Record<string, string>>;
  /** Whether a part of the link's trail could not be used. */
  readonly lost: boolean;
  readonly selfHref: string;
  /** This page in each locale. */
  readonly localeHrefs: LocaleHrefs;
  readonly mapHref: string;
}

interface Where {
  readonly locale: Locale;
  readonly fragment: string;
  readonly root: Root;
  readonly possible: Possibilities;
}

/** The view of the case in a fragment. */
export function caseView({ locale, fragment, root, possible }: Where): CaseView {
  const { trail, intact } = readFragment(fragment);
  const journey = arrive(trail ?? bare('start').trail, possible);
  const { toStep, toSide } = hrefsIn(locale, root);
  const whole = wholeTrail(journey);
  const tried = triedOn(journey, toStep);
  const { step, snapshot } = journey;
  const state = tried.length === 0 ? null : stateAt(step);
  // On the way, the likely cause is the one with which this step would turn to the administrator.
  const reason = snapshot.context.reason ?? next(snapshot, escalation)?.context.reason ?? null;
  const wayTo = (id: StepId, when: Answered | null) => ({
    step: id,
    when,
    href: toStep(when === null ? goTo(journey, id) : sendOn(journey, id)),
  });

  return {
    state,
    tried,
    end: step,
    reason,
    waysOn: [
      ...(state === 'open' ? [wayTo(step, null)] : []),
      ...(state === 'solved' ? [] : untried(journey).map(({ step: id, when }) => wayTo(id, when))),
    ],
    replyHrefs: reason ? replyHrefs(reason, (id) => toStep(sendOn(journey, id))) : {},
    lost: journey.lost || !intact,
    selfHref: toSide('case', whole),
    localeHrefs: inEachLocale((other) => hrefsIn(other, root).toSide('case', whole)),
    mapHref: toSide('map', whole),
  };
}

function stateAt(step: StepId): CaseState {
  if (step === 'resolved') return 'solved';
  return step === 'contact-admin' || step === 'admin-locked-out' ? 'escalated' : 'open';
}

/** Where each reply for `reason` leads, by the reply's id. */
export function replyHrefs(reason: Reason, hrefOf: (step: StepId) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(replies[reason]).map(([id, step]) => [id, hrefOf(step)]));
}
