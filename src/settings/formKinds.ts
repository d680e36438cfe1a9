import { reasons, type Reason } from '../diagnosis/reasons';
import { isStepId, type StepId } from '../diagnosis/steps';
import { locales, sourceLocale, type Locale } from '../i18n/locales';
import { contactKinds, contactLines, type ContactLine } from './contacts';
import { textIn } from './localText';
import { parseAddress } from './parseAddress';
import { siteRoot } from './siteRoot';
import type { ContactSetting, FileValues, Kind, LocalText, RowOf } from './table';

export interface LinkForm {
  readonly title: string;
  readonly href: string;
  /** The title in other locales, as an opened file has it. */
  readonly titles?: LocalText;
}

export interface ContactForm extends Readonly<Record<ContactLine, string>> {
  readonly reasons: readonly Reason[];
  /** What an opened file says of it, among it texts in other locales. */
  readonly opened?: ContactSetting;
}

export interface NoteForm {
  readonly step: StepId;
  readonly text: string;
  /** The text in other locales, as an opened file has it. */
  readonly texts?: LocalText;
}

/** A notice as it is typed; what is not said is blank. */
export interface NoticeForm {
  readonly text: string;
  readonly level: string;
  readonly href: string;
  readonly from: string;
  readonly until: string;
  readonly reason: string;
  /** The text in other locales, as an opened file has it. */
  readonly texts?: LocalText;
}

export const emptyContact: ContactForm = {
  ...(Object.fromEntries(contactLines.map((part) => [part, ''])) as Record<ContactLine, string>),
  reasons: [],
};

/** What the form has for a setting of each kind: right or wrong, nothing of it is lost. Null and no choice are not said. */
export interface FormValues<Value = string> extends Readonly<
  Record<
    'text' | 'mail' | 'phone' | 'address' | 'site' | 'picture' | 'colour' | 'opening' | 'date' | 'template',
    string
  >
> {
  readonly one: Value | null;
  readonly some: readonly Value[];
  readonly flag: boolean | null;
  readonly locale: Locale | null;
  readonly locales: readonly Locale[];
  /** One origin a line. */
  readonly origins: string;
  readonly links: readonly LinkForm[];
  readonly contacts: readonly ContactForm[];
  readonly notes: readonly NoteForm[];
  readonly notices: readonly NoticeForm[];
}

/** How a value gets from the file to the form and back. */
interface Conversion<File, Form, Row> {
  /** What the form has for what a file says; empty where it says nothing. */
  readonly toForm: (said: File | undefined) => Form;
  /** What the file says, unchecked, for what was typed; `opened` is what an opened file said. */
  readonly toFile: (typed: Form, row: Row, opened: File | undefined) => unknown;
  /** What the form has for what was saved of one; empty where that is not of the kind. */
  readonly revive: (saved: unknown, row: Row) => Form;
}

const line: Conversion<LocalText, string, unknown> = {
  toForm: (said) => textIn(said, sourceLocale),
  toFile: (typed, _row, opened) => withLocales(typed, opened),
  revive: words,
};

const one = <Value, Row>(valuesOf: (row: Row) => readonly Value[]): Conversion<Value, Value | null, Row> => ({
  toForm: (said) => said ?? null,
  toFile: (chosen) => chosen,
  revive: (saved, row) => valuesOf(row).find((value) => value === saved) ?? null,
});

const some = <Value, Row>(
  valuesOf: (row: Row) => readonly Value[],
): Conversion<readonly Value[], readonly Value[], Row> => ({
  toForm: (said) => said ?? [],
  toFile: (ticked, row) => valuesOf(row).filter((value) => ticked.includes(value)),
  revive: (saved, row) => valuesOf(row).filter((value) => list(saved).includes(value)),
});

export const formKinds = {
  text: line,
  mail: line,
  phone: line,
  address: line,
  site: { ...line, toFile: (typed) => siteRoot(typed) ?? typed.trim() },
  picture: line,
  colour: line,
  one: one(({ values }) => values),
  some: some(({ values }) => values),
  flag: one(() => [true, false]),
  locale: one(() => locales),
  locales: some(() => locales),
  origins: {
    toForm: (said) => (said ?? []).join('\n'),
    toFile: originsIn,
    revive: words,
  },
  links: {
    toForm: (said) =>
      (said ?? []).map(({ title, href }) => ({ title: textIn(title, sourceLocale), href, titles: title })),
    toFile: (rows) => rows.map(({ title, href, titles }) => ({ title: withLocales(title, titles), href: href.trim() })),
    revive: (saved, { most }) =>
      list(saved)
        .slice(0, most)
        .map(record)
        .map(({ title, href, titles }) => ({
          title: words(title),
          href: words(href),
          ...(titles ? { titles: titles as LocalText } : {}),
        })),
  },
  opening: line,
  date: line,
  template: line,
  contacts: {
    toForm: (said) =>
      (said ?? []).map((opened) => ({
        ...emptyContact,
        ...Object.fromEntries(contactLines.map((part) => [part, textIn(opened[part], sourceLocale)])),
        reasons: opened.reasons ?? [],
        opened,
      })),
    toFile: (rows) =>
      rows.map((row) => {
        const lines = contactLines.map((part) => [part, lineOf(part, row)] as const);
        return { ...Object.fromEntries(lines), reasons: reasons.filter((reason) => row.reasons.includes(reason)) };
      }),
    revive: (saved, { most }) =>
      list(saved)
        .slice(0, most)
        .map(record)
        .map((row) => ({
          ...(Object.fromEntries(contactLines.map((part) => [part, words(row[part])])) as Record<ContactLine, string>),
          reasons: reasons.filter((reason) => list(row['reasons']).includes(reason)),
          ...(row['opened'] ? { opened: row['opened'] as ContactSetting } : {}),
        })),
  },
  notes: {
    toForm: (said) =>
      Object.entries<LocalText | undefined>(said ?? {}).map(([step, texts]) => ({
        step: step as StepId,
        text: textIn(texts, sourceLocale),
        ...(texts === undefined ? {} : { texts }),
      })),
    toFile: (rows) => Object.fromEntries(rows.map(({ step, text, texts }) => [step, withLocales(text, texts)])),
    revive: (saved) =>
      list(saved)
        .map(record)
        .flatMap(({ step, text, texts }) =>
          typeof step === 'string' && isStepId(step)
            ? [{ step, text: words(text), ...(texts ? { texts: texts as LocalText } : {}) }]
            : [],
        ),
  },
  notices: {
    toForm: (said) =>
      (said ?? []).map(({ text, level = '', href = '', from = '', until = '', reason = '' }) => ({
        text: textIn(text, sourceLocale),
        level,
        href,
        from,
        until,
        reason,
        texts: text,
      })),
    toFile: (rows) => rows.map(({ texts, ...typed }) => ({ ...trimmed(typed), text: withLocales(typed.text, texts) })),
    revive: (saved, { most }) =>
      list(saved)
        .slice(0, most)
        .map(record)
        .map(({ text, level, href, from, until, reason, texts }) => ({
          text: words(text),
          level: words(level),
          href: words(href),
          from: words(from),
          until: words(until),
          reason: words(reason),
          ...(texts ? { texts: texts as LocalText } : {}),
        })),
  },
} satisfies { readonly [K in Kind]: Conversion<FileValues[K], FormValues[K], RowOf<K>> };

/** The lines of a text that say something, without what follows the origin in an address copied from a browser. */
export function originsIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => (/^https:/i.test(entry) ? parseAddress(entry)?.origin : null) ?? entry);
}

/** Whether a text is said in another locale than the one that the form shows. */
export function isSaidElsewhere(text: LocalText | undefined): boolean {
  return typeof text === 'object' && Object.keys(text).some((locale) => locale !== sourceLocale);
}

/** What a line of a contact says: of a text also in other locales. */
function lineOf(part: ContactLine, row: ContactForm): LocalText {
  return contactKinds[part] === 'text' ? withLocales(row[part], row.opened?.[part]) : row[part].trim();
}

/** What was typed, beside what the opened file says in other locales. */
function withLocales(typed: string, opened: LocalText | undefined): LocalText {
  return typeof opened === 'object' ? { ...opened, [sourceLocale]: typed.trim() } : typed.trim();
}

function trimmed(typed: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(typed).map(([part, text]) => [part, text.trim()]));
}

/** The fields of an object; none of anything else. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
