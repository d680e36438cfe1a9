import { sectionOf, type Reason } from '../diagnosis/reasons';
import { escalation, steps, type AnswerId, type Phase, type StepId, type StepKind } from '../diagnosis/steps';
import { sourceLocale } from '../i18n/locales';
import { byAddress, choose, stepBack } from '../diagnosis/log';
import { offered } from '../diagnosis/snapshots';
import { omissionsAt, type Part } from '../diagnosis/omissions';
import { variantOf, type Variant } from '../diagnosis/variants';
import { foundHrefs, type FoundHref } from './foundHref';
import { hrefsIn, inEachLocale, type LocaleHrefs } from './hrefs';
import { sectionPage, type Page, type SidePage } from './paths';
import { triedOn, type Tried } from './tried';
import { whereabouts, type Where } from './whereabouts';

interface AnswerView {
  readonly id: AnswerId;
  readonly href: string;
  /** The step behind the link. */
  readonly leadsTo: StepId;
  /** Whether the person gave this answer before coming back. */
  readonly chosen: boolean;
}

/** A step as a screen shows it: ids and hrefs, no wording, and nothing left to decide. */
export interface StepView {
  readonly step: StepId;
  readonly kind: StepKind;
  readonly phase: Phase;
  readonly variant: Variant | null;
  /** The parts of its wording that do not hold at the company, or for the person. */
  readonly omitted: readonly Part[];
  readonly answers: readonly AnswerView[];
  /** 「管理者に連絡する」, on questions and guides. */
  readonly escalationHref: string | null;
  readonly backHref: string | null;
  /** This step with all that was answered. */
  readonly selfHref: string;
  readonly restartHref: string;
  /** Where a step leads that the person finds from here by a search. */
  readonly foundHref: FoundHref;
  /** This step with all that was answered, in each locale. */
  readonly localeHrefs: LocaleHrefs;
  /**
   * The side pages, with what was tried where they show it. The setup is linked from those of the desk only, from there the numbers, and
   * what to do before from the page about the guide.
   */
  readonly sideHrefs: Readonly<Record<Exclude<SidePage, 'setup' | 'numbers' | 'before'>, string>>;
  /** Where the request leads: pages in the source locale, because it is the administrator who opens them. */
  readonly requestHrefs: Readonly<Record<'case' | 'admin', string>>;
  readonly tried: readonly Tried[];
  /** Whether the first question was passed over by a search for the step. */
  readonly searched: boolean;
  /** Whether answers further on are kept where they still fit. */
  readonly keeps: boolean;
  /** Whether a part of the link's log could not be used. */
  readonly lost: boolean;
  /** Why an administrator is needed, as far as the log tells. */
  readonly reason: Reason | null;
}

interface StepWhere extends Omit<Where, 'locale'> {
  readonly page: Page;
}

/** The view of a page: the log in its fragment replayed, and where each link leads. */
export function stepView({ page: { locale, step }, ...where }: StepWhere): StepView {
  const { diagnosis, position, log, lost, toStep, toSide } = whereabouts({ ...where, locale }, step);
  const { snapshot, passed, at } = position;
  const chosen = offered(snapshot).flatMap((id) => {
    const destination = choose(diagnosis, position, id);
    return destination ? [{ id, href: toStep(destination), leadsTo: destination.step }] : [];
  });
  const previous = stepBack(diagnosis, position);
  const given = passed[at]?.answer;
  const self = { step, log };
  const restartHref = toStep(byAddress('start'));
  const { reason } = snapshot.context;
  const inSource = hrefsIn(sourceLocale, where.root);

  return {
    step,
    kind: steps[step].kind,
    phase: steps[step].phase,
    variant: variantOf(snapshot),
    omitted: omissionsAt(snapshot),
    answers: chosen.filter(({ id }) => id !== escalation).map((answer) => ({ ...answer, chosen: answer.id === given })),
    escalationHref: chosen.find(({ id }) => id === escalation)?.href ?? null,
    backHref: step === 'start' && !previous ? null : previous ? toStep(previous) : restartHref,
    selfHref: toStep(self),
    restartHref,
    foundHref: foundHrefs(position, toStep, true),
    sideHrefs: {
      case: toSide('case', log),
      map: toSide('map', log),
      admin: toSide('admin'),
      about: toSide('about'),
    },
    localeHrefs: inEachLocale((other) => hrefsIn(other, where.root).toStep(self)),
    requestHrefs: {
      case: inSource.toSide('case', log),
      admin: inSource.toSide(sectionPage(sectionOf[reason ?? 'other'])),
    },
    tried: triedOn(position, toStep),
    searched: position.searched,
    keeps: passed.length > at + 1,
    lost,
    reason,
  };
}
