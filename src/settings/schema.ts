import {
  array,
  boolean,
  check,
  custom,
  email,
  forward,
  maxLength,
  minLength,
  nonEmpty,
  optional,
  partial,
  picklist,
  pipe,
  rawCheck,
  regex,
  strictObject,
  string,
  transform,
  trim,
  union,
  url,
  type GenericSchema,
  type StrictObjectIssue,
} from 'valibot';
import { reasons, type Reason } from '../diagnosis/reasons';
import { retiredSteps, successorOf } from '../diagnosis/retired';
import { isStepId, stepIds, type StepId } from '../diagnosis/steps';
import { locales, type Locale } from '../i18n/locales';
import { isDay } from './day';
import { placeholderProblem, plainTemplate } from './formTemplate';
import { longest } from './limits';
import { beginningOf, endOf } from './noticeTime';
import { parseAddress } from './parseAddress';
import { isPhone, narrowPhone } from './phone';
import type { ProblemCode } from './problems';
import {
  fieldsOfFile,
  noticeLevels,
  settingsTable,
  type FileValues,
  type Kind,
  type LocalText,
  type NotesSetting,
  type RowOf,
  type Settings,
} from './table';

export type { Administrator, ContactSetting, LocalText, Settings } from './table';

const as = <Code extends ProblemCode>(code: Code): Code => code;

// Controls, what changes the direction of text, what parts lines, halves of pairs, characters of one's own, and letters that are blank,
// but for the joiner inside emoji; and marks one on the other, of which no language has five.
const visible = /^(?!.*\p{M}{5})(?:[^\p{Cc}\p{Cf}\p{Z}\p{Cs}\p{Co}\u115F\u1160\u2800\u3164\uFFA0]|\p{Zs}|\u200D)*$/u;

// A text of nothing but strokes and dots says nothing.
const saying = /[\p{L}\p{N}\p{So}]/u;

// What a decoder writes for bytes that it cannot read: the file is not in UTF-8.
const readable = /^[^\uFFFD]*$/;

const line = (most: number) =>
  pipe(
    string(as('not-text')),
    trim(),
    nonEmpty(as('empty')),
    regex(readable, as('unreadable-characters')),
    maxLength(most, as('too-long')),
    regex(visible, as('hidden-characters')),
  );

/** A field too many, one that is missing, or no fields at all. */
const problemOf =
  (unknown: ProblemCode) =>
  ({ expected, received }: StrictObjectIssue): ProblemCode => {
    if (expected === 'never') return unknown;
    return received === 'undefined' ? 'empty' : 'not-fields';
  };

// To the library, a list is an object without the fields asked for.
const noList = custom<object>((value) => !Array.isArray(value), as('not-fields'));

const object = <const Entries extends Parameters<typeof strictObject>[0]>(
  entries: Entries,
  unknown: ProblemCode = 'unknown-field',
) => pipe(noList, partial(strictObject(entries, problemOf(unknown))));

/** A text of at most so many characters, or one for each locale. */
const textOf = (most: number) => {
  const words = pipe(line(most), regex(saying, as('empty')));
  const perLocale = Object.fromEntries(locales.map((locale) => [locale, words])) as Record<Locale, typeof words>;
  return union([words, object(perLocale, 'unknown-locale')], as('not-text'));
};

const text = textOf(longest.text);

const address = pipe(
  line(longest.address),
  url(as('not-https')),
  regex(/^https:\/\/[^\s@]+$/i, as('not-https')),
  // Browsers take a backslash for the end of the host, and full-width letters and dots for narrow ones.
  regex(/^https:\/\/[^/?#\\\u3002\uFF01-\uFF61]+(?:[/?#]|$)/i, as('misleading-address')),
);

/**
 * Scheme, host and port, without a path (RFC 6454, section 6.2); without encryption only this machine, to try it out. One `*.` in
 * front stands for all hosts below a name (https://www.w3.org/TR/CSP3/#match-hosts), but not for all of a top-level domain.
 */
const origin = pipe(
  line(longest.origins),
  check((said) => parseAddress(said) !== null, as('not-an-origin')),
  regex(
    /^(?:https:\/\/(?:\*\.(?=[a-z0-9-]+\.[a-z0-9-]))?[a-z0-9](?:\.?[a-z0-9-])*|http:\/\/(?:localhost|127\.0\.0\.1))(?::\d{1,5})?$/,
    as('not-an-origin'),
  ),
);

/** Of what is said in no locale nothing is there. */
const saidOf = (said: typeof text) =>
  pipe(
    said,
    check((words) => typeof words === 'string' || Object.keys(words).length > 0, as('empty')),
  );

const link = pipe(noList, strictObject({ title: saidOf(text), href: address }, problemOf('unknown-field')));

const oneOf = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  otherwise: ProblemCode = 'not-a-choice',
) => picklist(values, otherwise);

/** At least one. A company at which nothing is possible would leave every question without an answer. */
const someOf = <const Values extends readonly [string, ...string[]]>(values: Values, otherwise?: ProblemCode) =>
  pipe(
    array(oneOf(values, otherwise), as('not-a-list')),
    minLength(1, as('empty')),
    rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const input = dataset.value;
      for (const [key, value] of input.entries()) {
        if (input.indexOf(value) === key) continue;
        addIssue({ message: as('repeated'), path: [{ type: 'array', origin: 'value', input, key, value }] });
      }
    }),
  );

const mail = pipe(line(longest.mail), email(as('not-mail')));

const phone = pipe(line(longest.phone), transform(narrowPhone), check(isPhone, as('not-phone')));

const opening = line(longest.opening);

const date = pipe(
  line(longest.date),
  check((said) => isDay(said), as('not-a-date')),
);

/** The address of a form: of its site and its path nothing depends on what is put into it. */
const template = pipe(
  line(longest.template),
  url(as('not-https')),
  regex(/^https:\/\/[^\s@/?#]+(?:[/?#]|$)/i, as('not-https')),
  regex(/^https:\/\/[^/?#\\\u3002\uFF01-\uFF61]+(?:[/?#]|$)/i, as('misleading-address')),
  transform(plainTemplate),
  check((said) => placeholderProblem(said) !== 'unknown-placeholder', as('unknown-placeholder')),
  check((said) => placeholderProblem(said) !== 'misplaced-placeholder', as('misplaced-placeholder')),
);

const contact = object({
  name: text,
  office: text,
  reasons: someOf(reasons as readonly [Reason, ...Reason[]]),
  phone,
  mail,
  page: address,
  hours: text,
  opening,
  away: text,
  awayUntil: date,
});

const note = textOf(longest.notes);

/** Notes on steps by the ids of today; one on a retired step is shown where its page leads now, unless there is another. */
const notes = pipe(
  object(
    Object.fromEntries([...stepIds, ...Object.keys(retiredSteps)].map((step) => [step, note])) as Record<
      StepId,
      typeof note
    >,
    'unknown-step',
  ),
  transform((said): NotesSetting => {
    const byStep = Object.entries<LocalText | undefined>(said);
    const ofToday = byStep.filter(([step]) => isStepId(step));
    const ofRetired = byStep.flatMap(([step, words]) => {
      const successor = successorOf(step);
      return successor === null ? [] : [[successor, words] as const];
    });
    // The last one holds.
    return Object.fromEntries([...ofRetired, ...ofToday]);
  }),
);

const time = pipe(
  line(longest.time),
  check((said) => !Number.isNaN(beginningOf(said)), as('not-a-time')),
);

const notice = pipe(
  noList,
  strictObject(
    {
      text: saidOf(textOf(longest.notices)),
      href: optional(address),
      from: optional(time),
      until: optional(time),
      level: optional(oneOf(noticeLevels)),
      reason: optional(oneOf(reasons as readonly [Reason, ...Reason[]])),
    },
    problemOf('unknown-field'),
  ),
  forward(
    check(({ from, until }) => !from || !until || beginningOf(from) < endOf(until), as('ends-before')),
    ['until'],
  ),
);

/** What a setting of each kind may be. */
const kinds = {
  text: () => text,
  mail: () => mail,
  phone: () => phone,
  address: () => address,
  site: () => address,
  one: ({ values }) => oneOf(values),
  some: ({ values }) => someOf(values),
  flag: () => boolean(as('not-a-flag')),
  locale: () => oneOf(locales, 'unknown-locale'),
  locales: () => someOf(locales, 'unknown-locale'),
  origins: ({ most }) => pipe(array(origin, as('not-a-list')), maxLength(most, as('too-many'))),
  links: ({ most }) => pipe(array(link, as('not-a-list')), maxLength(most, as('too-many'))),
  opening: () => opening,
  date: () => date,
  template: () => template,
  contacts: ({ most }) => pipe(array(contact, as('not-a-list')), maxLength(most, as('too-many'))),
  notes: () => notes,
  // Only its name: a picture from elsewhere could tell who looks at it.
  picture: () => pipe(line(longest.picture), regex(/^[a-z0-9][\w.-]*\.(?:png|svg)$/i, as('not-a-picture'))),
  colour: () => pipe(line(longest.text), regex(/^#[0-9a-f]{6}$/i, as('not-a-colour'))),
  notices: ({ most }) => pipe(array(notice, as('not-a-list')), maxLength(most, as('too-many'))),
} satisfies { readonly [K in Kind]: (row: RowOf<K>) => GenericSchema<unknown, FileValues[K]> };

/**
 * What an administrator may say in `organization.json`: the rows of the table, each by its kind. Texts are shown as text,
 * addresses are followed only if they are https; mail addresses and phone numbers become links of their own kind.
 */
export const settingsSchema = object({
  $schema: line(200),
  ...fieldsOfFile<GenericSchema, GenericSchema>((path) => {
    const row = settingsTable[path];
    // A row goes to the function of its own kind, which the compiler cannot follow.
    return (kinds[row.kind] as (row: unknown) => GenericSchema)(row);
  }, object),
}) as unknown as GenericSchema<unknown, Settings>;
