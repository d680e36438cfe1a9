import type { TFunction } from 'i18next';
import type { Reason } from '../diagnosis/reasons';
import { escalation, steps, type AnswerId, type StepId } from '../diagnosis/steps';
import type { ProductLabelId } from './productLabels';
import type { Resources } from './wording';
import type { AdminReasonText, AnswerText, ReasonText, StepText } from './texts';

// The only place where keys are composed.

/** A translation function that reaches every namespace; `ui` needs no prefix. */
export type Translate = TFunction<['ui', ...(keyof Resources)[]]>;

const stepTexts = new WeakMap<Translate, Map<StepId, StepText>>();

/**
 * All that a step says: made once for each `t`, because i18next copies every text of it. The cast holds because every locale
 * satisfies `DemandedTexts`.
 */
export function stepText(t: Translate, step: StepId): StepText {
  const own = stepTexts.get(t) ?? new Map<StepId, StepText>();
  stepTexts.set(t, own);
  const key = `${steps[step].phase}:${step}` as 'credentials:start';
  const text = own.get(step) ?? t(key, { returnObjects: true });
  own.set(step, text);
  return text;
}

/** What an answer of a step says; the escalation reads the same at every step. */
export function answerText(t: Translate, step: StepId, answer: AnswerId): AnswerText {
  if (answer === escalation) return t('escalation', { returnObjects: true });
  const text = stepText(t, step).answers[answer];
  if (!text) throw new RangeError(`${step} has no answer ${answer}`);
  return text;
}

/** What a reason says to the person and asks of the administrator. */
export function reasonText(t: Translate, reason: Reason): ReasonText {
  return t(`reasons:${reason}`, { returnObjects: true });
}

/** What an administrator reads about a reason. Only pages of their own have it: other pages are not sent it. */
export function adminText(t: Translate, reason: Reason): AdminReasonText {
  return t(`admin:reasons.${reason}`, { returnObjects: true });
}

/**
 * A label of another product as the phone shows it, and what it means. In Japanese texts the label stands as it is; in all
 * others it brings its quotation marks and its meaning with it, which are not theirs.
 */
export function productLabelText(
  t: Translate,
  label: ProductLabelId,
): { readonly text: string; readonly gloss: string | null } {
  const text = t(`labels:${label}`);
  const gloss = t(`glosses:${label}`, { defaultValue: '' });
  return gloss === '' ? { text, gloss: null } : { text: `「${text}」`, gloss: t('gloss', { label: '', gloss }) };
}
