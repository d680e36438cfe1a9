import type { Reason } from '../diagnosis/reasons';
import { escalation } from '../diagnosis/steps';
import type { Answered } from '../diagnosis/trail';
import { answerText, reasonText, type Translate } from '../i18n/keys';
import { fillSlots } from '../i18n/slots';
import { draftFields, type Draft, type DraftField } from './draft';

/** Fields that stay in the request as lines to fill in. */
const alwaysAsked: ReadonlySet<DraftField> = new Set<DraftField>(['name', 'department']);

interface RequestInput {
  readonly reason: Reason;
  /** What was answered on the way, or null where nobody knows. */
  readonly tried: readonly Answered[] | null;
  readonly draft: Draft;
}

/**
 * The request to the administrator as plain text: subject, what is asked, about whom, what was tried and how it ended.
 * Name, department and where to call back stay in it as lines to fill in by hand: nobody types a phone number here. It
 * never asks for a password or a code, and says so.
 */
export function writeRequest(t: Translate, { reason, tried, draft }: RequestInput): string {
  const { title, ask } = reasonText(t, reason);
  const subject = t('request:subject', { reason: title });
  const summaries = tried
    ?.filter(({ answer }) => answer !== escalation)
    .map(({ step, answer }) => answerText(t, step, answer).summary);

  return [
    t('request:subjectLine', { subject }),
    '',
    t('request:opening'),
    t('request:reply'),
    '',
    t('request:askHeading'),
    fillSlots(t, ask),
    '',
    t('request:aboutHeading'),
    ...draftFields
      .filter((field) => alwaysAsked.has(field) || oneLine(draft[field]) !== '')
      .map((field) => t(`request:about.${field}`, { value: oneLine(draft[field]) })),
    t('request:callback'),
    '',
    t('request:triedHeading'),
    ...linesOf(t, summaries),
    '',
    t('request:closing'),
  ].join('\n');
}

function linesOf(t: Translate, summaries: readonly string[] | undefined): readonly string[] {
  if (!summaries) return [''];
  if (summaries.length === 0) return [t('request:nothingTried')];
  return summaries.map((summary, index) => t('request:triedItem', { number: index + 1, summary }));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
