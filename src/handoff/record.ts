import type { Reason } from '../diagnosis/reasons';
import type { Given } from '../diagnosis/log';
import type { Source } from '../diagnosis/told';
import { answerText, reasonText, stepText, type Translate } from '../i18n/keys';
import { plainText } from '../i18n/plainText';

/** The cells of a record's row, in order. Sheets are kept for years: a new cell comes last, and none is ever left out. */
export const recordColumns = ['date', 'reason', 'symptom', 'tried', 'state', 'note', 'link'] as const;

type RecordColumn = (typeof recordColumns)[number];

/** An answer given on the way, and how it came to be given. */
interface TriedAnswer extends Given {
  /** Whether the person was sent on to its question. */
  readonly sentOn: boolean;
  /** Whether a caller gave it, and not the link's maker. */
  readonly isTold?: boolean;
  /** Whether it was another one before. */
  readonly isChanged?: boolean;
}

/** What a case is, as the helpdesk takes it along. */
export interface RecordInput {
  /** When it is taken along. */
  readonly date: Date;
  readonly state: 'solved' | 'escalated' | 'open';
  /** Why an administrator is needed, where the log has come to that. */
  readonly reason: Reason | null;
  readonly tried: readonly TriedAnswer[];
  /** What the person came with. */
  readonly symptom: readonly Given[];
  /** Who gave the answers. */
  readonly source: Source;
  /** Whether the first question was passed over by a search for the step. */
  readonly searched: boolean;
  /** Whether a part of the link's log could not be used. */
  readonly lost: boolean;
  /** What the helpdesk has written. */
  readonly note: string;
  /** The whole address of the case, where it has one. */
  readonly link: string | null;
}

/** Writes a record in one of its forms. */
export type WriteRecord = (t: Translate<'desk'>, input: RecordInput) => string;

/** What somebody came with, in the words of the answers; the empty string where nothing is known of it. */
export function symptomText(t: Translate<'desk'>, symptom: readonly Given[]): string {
  return symptom.map(({ step, answer }) => answerText(t, step, answer).label).join(' › ');
}

/** How a case stands, by what its last answer is: one of a link, or of a caller. */
export function stateText(t: Translate<'desk'>, { state, tried }: Pick<RecordInput, 'state' | 'tried'>): string {
  return state !== 'open' && tried[tried.length - 1]?.isTold ? t(`case:told.${state}`) : t(`case:state.${state}`);
}

/** Returns a record as plain text, for a ticket. It says who gave the answers: the link's maker, or a caller. */
export const writeRecord: WriteRecord = (t, input) => {
  const { date, reason, symptom, state } = valuesOf(t, input);
  const line = (key: 'date' | 'reason' | 'symptom' | 'state', value: string) =>
    value === '' ? [] : [plainText(t(`case:record.${key}`, { value }))];
  const heading = (key: 'heading' | 'tried' | 'noteLine' | 'link') => plainText(t(`case:record.${key}`));
  const note = linesOf(input.note);
  return [
    heading('heading'),
    ...line('date', date),
    ...line('reason', reason),
    ...line('symptom', symptom),
    heading('tried'),
    ...triedLines(t, input),
    claimOf(t, input),
    ...line('state', state),
    ...(note === '' ? [] : [heading('noteLine'), note]),
    ...(input.link === null ? [] : [heading('link'), input.link]),
  ].join('\n');
};

/** Returns a record as one row for a spreadsheet: a cell for each of `recordColumns`, tabs between them. No cell is a formula. */
export const writeRecordRow: WriteRecord = (t, input) => {
  const values = valuesOf(t, input);
  return recordColumns.map((column) => cellOf(values[column])).join('\t');
};

function valuesOf(t: Translate<'desk'>, input: RecordInput): Readonly<Record<RecordColumn, string>> {
  const { date, reason, symptom, note, link } = input;
  return {
    date: localTime(date),
    reason: reason ? plainText(reasonText(t, reason).title) : '',
    symptom: plainText(symptomText(t, symptom)),
    tried: [...triedLines(t, input), claimOf(t, input)].join(' / '),
    state: plainText(stateText(t, input)),
    note,
    link: link ?? '',
  };
}

/** Who gave the answers. */
function claimOf(t: Translate<'desk'>, { source }: RecordInput): string {
  return plainText(source === 'link' ? t('case:record.claim') : t(`case:told.claim.${source}`));
}

function triedLines(t: Translate<'desk'>, { tried, searched, lost }: RecordInput): readonly string[] {
  const items = tried.flatMap(({ step, answer, sentOn, isTold, isChanged }, index) => [
    ...(sentOn ? [t('case:tried.sentOn')] : []),
    ...(isTold && index > 0 && !tried[index - 1]?.isTold ? [t('case:told.from')] : []),
    t('case:record.item', { question: stepText(t, step).title, answer: answerText(t, step, answer).label }) +
      (isChanged ? ` ${t('case:told.changed')}` : ''),
  ]);
  const lines = [
    ...(searched ? [t('case:record.item', { question: stepText(t, 'start').title, answer: t('tried.searched') })] : []),
    ...items,
    ...(lost ? [t('tried.lostShort')] : []),
  ];
  return (lines.length > 0 ? lines : [t('case:nothing.title')]).map(plainText);
}

/** The reader's own time, as `2026-11-29 16:05`, which every spreadsheet takes for a date. */
function localTime(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/**
 * A value as a cell that is pasted: on one line, and with an apostrophe before what spreadsheets take for a formula, also in full width
 * (https://owasp.org/www-community/attacks/CSV_Injection). With a quotation mark in it, it is quoted as spreadsheets quote.
 */
function cellOf(value: string): string {
  const line = whole(value)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    // What nobody sees must not hide the sign behind it.
    .replace(/^[\s\p{Cf}]+/u, '')
    .trim();
  const text = /^[=+\-@]/.test(line.normalize('NFKC')) ? `'${line}` : line;
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What was written, line by line, without what no text can show. */
function linesOf(note: string): string {
  return whole(note)
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .trim();
}

/** A text without halves of pairs of surrogates, which no clipboard keeps. */
function whole(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '');
}
