import { escalations, type Escalation } from '../diagnosis/escalations';
import type { Possibilities } from '../diagnosis/possibilities';
import type { Reason } from '../diagnosis/reasons';
import { escalation, steps, type AnswerId, type Phase, type StepId, type StepKind } from '../diagnosis/steps';
import { choose, locate, offered, revisit, stepBack, type Answered, type Destination } from '../diagnosis/trail';
import { variantOf, type Variant } from '../diagnosis/variants';
import type { Locale } from '../i18n/locales';
import { readFragment, toFragment } from './fragment';
import { aboutFileOf, fileOf, type Page, type Root } from './paths';

interface AnswerView {
  readonly id: AnswerId;
  readonly href: string;
  /** Whether the person gave this answer before coming back. */
  readonly chosen: boolean;
}

interface TriedView extends Answered {
  /** Where this answer can be changed. */
  readonly href: string;
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
  readonly aboutHref: string;
  readonly tried: readonly TriedView[];
  /** Whether answers further on are kept where they still fit. */
  readonly keeps: boolean;
  /** Whether a part of the link's trail could not be used. */
  readonly lost: boolean;
  /** Why an administrator is needed, as far as the trail tells. */
  readonly reason: Reason | null;
  /** At the administrator without a reason: all ways there that a page without scripts can have come by. */
  readonly escalations: readonly Escalation[];
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
  const href = (destination: Destination | null) => destination && hrefOf(locale, root, destination);
  const previous = stepBack(journey);
  const given = journey.after[0]?.answer;
  const restartHref = hrefOf(locale, root, { step: 'start', trail: { entry: 'start', answers: [] } });

  return {
    step,
    kind: steps[step].kind,
    phase: steps[step].phase,
    variant: variantOf(journey.snapshot),
    answers: offered(journey.snapshot)
      .filter((id) => id !== escalation)
      .map((id) => ({ id, href: href(choose(journey, id)) ?? restartHref, chosen: id === given })),
    escalationHref: href(choose(journey, escalation)),
    backHref: step === 'start' ? null : (href(previous) ?? restartHref),
    selfHref: hrefOf(locale, root, revisit(journey, step)),
    restartHref,
    aboutHref: `${root}/${aboutFileOf(locale)}`,
    tried: journey.before.map((answered) => ({
      ...answered,
      href: hrefOf(locale, root, revisit(journey, answered.step)),
    })),
    keeps: journey.after.length > 1,
    lost: journey.lost || !intact,
    reason: journey.snapshot.context.reason,
    escalations: step === 'contact-admin' && journey.snapshot.context.reason === null ? escalations(possible) : [],
  };
}

/** The href of a step with its trail, the same in the prerendered file and in the app. */
function hrefOf(locale: Locale, root: Root, { step, trail }: Destination): string {
  return `${root}/${fileOf({ locale, step })}${toFragment(trail)}`;
}
