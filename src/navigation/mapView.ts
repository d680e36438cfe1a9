import { sendOn, type Given } from '../diagnosis/log';
import type { Reason } from '../diagnosis/reasons';
import { stepOf } from '../diagnosis/snapshots';
import { stepIds, type StepId } from '../diagnosis/steps';
import { foundHrefs, type FoundHref } from './foundHref';
import { hrefsIn, inEachLocale, type LocaleHrefs } from './hrefs';
import { whereabouts, type Where } from './whereabouts';

interface MappedStep {
  readonly step: StepId;
  /** The step with all that was tried. */
  readonly href: string;
}

/** An answer of the log, and where it led. */
interface Line extends Given {
  readonly target: StepId;
}

/** The whole diagnosis, with a log on it or none. */
export interface MapView {
  readonly steps: readonly MappedStep[];
  readonly passed: readonly Line[];
  /** This page in each locale. */
  readonly localeHrefs: LocaleHrefs;
  /** Where the log ends; null without one. */
  readonly end: StepId | null;
  /** Why an administrator is needed there, if it is at the administrator. */
  readonly reason: Reason | null;
  readonly lost: boolean;
  /** Where a step leads that the helpdesk finds by a search. */
  readonly foundHref: FoundHref;
}

/** The view of the map with the log in a fragment. */
export function mapView(where: Where): MapView {
  const { position, log, lost, toStep } = whereabouts(where, null);
  const passed = position.passed.map(({ step, answer, to }) => ({ step, answer, target: stepOf(to) }));
  return {
    steps: stepIds.map((step) => ({
      step,
      href: toStep(step === position.step ? { step, log } : sendOn(position, step)),
    })),
    localeHrefs: inEachLocale((other) => hrefsIn(other, where.root).toSide('map', log)),
    passed,
    end: passed.length > 0 ? position.step : null,
    reason: position.snapshot.context.reason,
    lost,
    foundHref: foundHrefs(position, toStep, false),
  };
}
