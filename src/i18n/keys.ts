import type { TFunction } from 'i18next';
import type { Reason, Section } from '../diagnosis/reasons';
import { escalation, steps, type AnswerId, type StepId } from '../diagnosis/steps';
import type { Family, OwnNamespace, SharedNamespace } from './namespaces';
import type { ProductLabelId } from './productLabels';
import { withoutBreaks } from './plainText';
import type { AdminSectionText, ReasonText, ShownAnswerText, StepText } from './texts';

// The only place where keys are composed.

/** The namespaces that a page of a family can say; `ui` needs no prefix. */
export type Namespaces<F extends Family> = ['ui', ...(SharedNamespace | OwnNamespace<F>)[]];

/** A translation function that knows the keys which a page of the family carries; without a family, those of every page. */
export type Translate<F extends Family = never> = TFunction<Namespaces<F>> & {
  /** For the compiler only: it would take the function of another family for one of this. */
  readonly carries?: (family: F) => void;
};

const textsOf = new WeakMap<Translate, Map<string, unknown>>();

/**
 * Returns an object of texts. It is read once for each `t`, because i18next copies every text of it, and while it has not come it is
 * asked for again. Its type is its caller's word: every locale satisfies `DemandedTexts`.
 */
function texts(t: Translate, key: string): unknown {
  const own = textsOf.get(t) ?? new Map<string, unknown>();
  textsOf.set(t, own);
  const text: unknown = own.get(key) ?? t(key as 'credentials:start', { returnObjects: true });
  if (typeof text === 'object') own.set(key, text);
  return text;
}

/** Returns all that a step says. */
export function stepText(t: Translate, step: StepId): StepText {
  return texts(t, `${steps[step].phase}:${step}`) as StepText;
}

/** Returns what an answer of a step says; the escalation reads the same at every step. Throws for an answer of another step. */
export function answerText(t: Translate, step: StepId, answer: AnswerId): ShownAnswerText {
  if (answer === escalation) return texts(t, 'escalation') as ShownAnswerText;
  const text = stepText(t, step).answers[answer];
  if (!text) throw new RangeError(`${step} has no answer ${answer}`);
  return text;
}

/**
 * Returns what somebody did by an answer, as a sentence for the request. While the sentences have not come (`summaries.ts`), its
 * label; null where `t` has neither.
 */
export function summaryText(t: Translate, step: StepId, answer: AnswerId): string | null {
  const key = `${steps[step].phase}:${step}.answers.${answer}` as 'credentials:start.answers.rejected';
  const told = t(`${key}.summary`, { defaultValue: '' });
  return told || withoutBreaks(t(`${key}.label`, { defaultValue: '' })) || null;
}

/** Returns what a reason says to the person and asks of the administrator. It is read anew each time: parts of it may come later. */
export function reasonText(t: Translate, reason: Reason): ReasonText {
  return t(`reasons:${reason}`, { returnObjects: true });
}

/** Returns the title of a reason as a request has it. As a heading its lines break between phrases; in a request nothing may. */
export function plainReasonTitle(t: Translate, reason: Reason): string {
  return withoutBreaks(t(`reasons:${reason}.title`));
}

/** Returns what an administrator reads in a section. Only the desk's pages carry it. */
export function adminText(t: Translate<'desk'>, section: Section): AdminSectionText {
  return t(`admin:reasons.${section}`, { returnObjects: true });
}

/**
 * Returns a label of another product as the phone shows it, and its gloss. A Japanese text shows the label as it is; in all
 * other locales the label brings its quotation marks and its gloss along, so that translators write neither.
 */
export function productLabelText(
  t: Translate,
  label: ProductLabelId,
): { readonly text: string; readonly gloss: string | null } {
  const text = t(`labels:${label}`);
  const gloss = t(`glosses:${label}`, { defaultValue: '' });
  return gloss === '' ? { text, gloss: null } : { text: `「${text}」`, gloss: t('gloss', { label: '', gloss }) };
}
