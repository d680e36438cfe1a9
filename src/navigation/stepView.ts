import type { Possibilities } from '../diagnosis/possibilities';
import type { Reason } from '../diagnosis/reasons';
import { escalation, steps, type AnswerId, type Phase, type StepId, type StepKind } from '../diagnosis/steps';
import { sourceLocale } from '../i18n/locales';
import { bare, choose, goTo, stepBack, wholeTrail } from '../diagnosis/destinations';
import { locate, offered } from '../diagnosis/trail';
import { variantOf, type Variant } from '../diagnosis/variants';
import { readFragment } from './fragment';
import { hrefsIn, inEachLocale, type LocaleHrefs } from './hrefs';
import type { Page, Root, SidePage } from './paths';
import { triedOn, type Tried } from './tried';

interface AnswerView {
  readonly id: AnswerId;
  readonly href: string;
  /** Whether the person gave this answer before coming back. */
  readonly chosen: boolean;
}

/** A step as a screen shows it: ids and hrefs, no wording, and nothing left to decide. */
export interface StepView {
  readonly step: StepId;
  readonly kind: StepKind;
  readonly phase: Phase;
  readonly variant: Variant | null;
  readonly answers: readonly AnswerView[];
  /** 「管理者に連絡する」, on questions and guides. */
  readonly escalationHref: string | null;
  readonly backHref: string | null;
  /** This step with all that was answered. */
  readonly selfHref: string;
  readonly restartHref: string;
  /** This step with all that was answered, in each locale. */
  readonly localeHrefs: LocaleHrefs;
  /** The side pages, with what was tried where they show it. The setup is linked from those of the desk only. */
  readonly sideHrefs: Readonly<Record<Exclude<SidePage, 'setup'>, string>>;
  /** Where the request leads: pages in the source locale, because it is the administrator who opens them. */
  readonly requestHrefs: Readonly<Record<'case' | 'admin', string>>;
  readonly tried: readonly Tried[];
  /** Whether answers further on are kept where they still fit. */
  readonly keeps: boolean;
  /** Whether a part of the link's trail could not be used. */
  readonly lost: boolean;
  /** Why an administrator is needed, as far as the trail tells. */
  readonly reason: Reason | null;
}

interface Where {
  readonly page: Page;
  readonly fragment: string;
  readonly root: Root;
  readonly possible: Possibilities;
}

/** The view of a page: the trail in its fragment replayed, and every way on as an href. */
export function stepView({ page, fragment, root, possible }: Where): StepView {
  const { locale, step } = page;
  const { trail, intact } = readFragment(fragment);
  const journey = locate(step, trail, possible);
  const { toStep, toSide } = hrefsIn(locale, root);
  const chosen = offered(journey.snapshot).flatMap((id) => {
    const destination = choose(journey, id);
    return destination ? [{ id, href: toStep(destination) }] : [];
  });
  const previous = stepBack(journey);
  const given = journey.after[0]?.answer;
  const restartHref = toStep(bare('start'));
  const whole = wholeTrail(journey);
  const inSource = hrefsIn(sourceLocale, root);

  return {
    step,
    kind: steps[step].kind,
    phase: steps[step].phase,
    variant: variantOf(journey.snapshot),
    answers: chosen.filter(({ id }) => id !== escalation).map((answer) => ({ ...answer, chosen: answer.id === given })),
    escalationHref: chosen.find(({ id }) => id === escalation)?.href ?? null,
    backHref: step === 'start' && !previous ? null : previous ? toStep(previous) : restartHref,
    selfHref: toStep(goTo(journey, step)),
    restartHref,
    sideHrefs: {
      case: toSide('case', whole),
      map: toSide('map', whole),
      admin: toSide('admin'),
      about: toSide('about'),
    },
    localeHrefs: inEachLocale((other) => hrefsIn(other, root).toStep(goTo(journey, step))),
    requestHrefs: {
      case: inSource.toSide('case', whole),
      admin: `${inSource.toSide('admin')}#${journey.snapshot.context.reason ?? 'other'}`,
    },
    tried: triedOn(journey, toStep),
    keeps: journey.after.length > 1,
    lost: journey.lost || !intact,
    reason: journey.snapshot.context.reason,
  };
}
