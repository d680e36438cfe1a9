import { bare, goTo, sendOn, wholeTrail } from '../diagnosis/destinations';
import type { Possibilities } from '../diagnosis/possibilities';
import type { Reason } from '../diagnosis/reasons';
import { stepIds, type StepId } from '../diagnosis/steps';
import { arrive, stepOf, type Answered } from '../diagnosis/trail';
import type { Locale } from '../i18n/locales';
import { readFragment } from './fragment';
import { hrefsIn, inEachLocale, type LocaleHrefs } from './hrefs';
import type { Root } from './paths';

interface MappedStep {
  readonly step: StepId;
  /** The step with all that was tried. */
  readonly href: string;
}

/** An answer of the trail, and where it led. */
interface Passed extends Answered {
  readonly target: StepId;
}

/** The whole diagnosis, with a trail on it or none. */
export interface MapView {
  readonly steps: readonly MappedStep[];
  readonly passed: readonly Passed[];
  /** This page in each locale. */
  readonly localeHrefs: LocaleHrefs;
  /** Where the trail ends; null without one. */
  readonly end: StepId | null;
  /** Why an administrator is needed there, if it is at the administrator. */
  readonly reason: Reason | null;
  readonly lost: boolean;
}

interface Where {
  readonly locale: Locale;
  readonly fragment: string;
  readonly root: Root;
  readonly possible: Possibilities;
}

/** The view of the map with the trail in a fragment. */
export function mapView({ locale, fragment, root, possible }: Where): MapView {
  const { trail, intact } = readFragment(fragment);
  const journey = arrive(trail ?? bare('start').trail, possible);
  const { toStep } = hrefsIn(locale, root);
  const whole = wholeTrail(journey);
  const passed = [...journey.earlier, journey.walk].flatMap(({ answered, visited }) =>
    answered.map((given, index) => ({ ...given, target: stepOf(visited[index + 1] ?? visited[0]) })),
  );
  return {
    steps: stepIds.map((step) => ({
      step,
      href: toStep(step === journey.step ? goTo(journey, step) : sendOn(journey, step)),
    })),
    localeHrefs: inEachLocale((other) => hrefsIn(other, root).toSide('map', whole)),
    passed,
    end: passed.length > 0 ? journey.step : null,
    reason: journey.snapshot.context.reason,
    lost: journey.lost || !intact,
  };
}
