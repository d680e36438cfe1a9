import {
  array,
  boolean,
  check,
  custom,
  email,
  maxLength,
  minLength,
  nonEmpty,
  partial,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
  trim,
  union,
  url,
  type GenericSchema,
  type StrictObjectIssue,
} from 'valibot';
import { locales, type Locale } from '../i18n/locales';
import type { ProblemCode } from './problems';
import { fieldsOfFile, settingsTable, type FileValues, type Kind, type RowOf, type Settings } from './table';

export type { Administrator, LocalText, Settings } from './table';

const as = <Code extends ProblemCode>(code: Code): Code => code;

// Controls and what changes the direction of text (Unicode general categories Cc and Cf), but for the joiner inside emoji.
const visible = /^(?:[^\p{Cc}\p{Cf}]|\u200D)*$/u;

// What a decoder writes for bytes that it cannot read: the file is not in UTF-8.
const readable = /^[^\uFFFD]*$/;

const line = (longest: number) =>
  pipe(
    string(as('wrong-type')),
    trim(),
    nonEmpty(as('empty')),
    regex(readable, as('unreadable-characters')),
    maxLength(longest, as('too-long')),
    regex(visible, as('hidden-characters')),
  );

/** A field too many, one that is missing, or no fields at all. */
const problemOf = ({ expected, received }: StrictObjectIssue): ProblemCode => {
  if (expected === 'never') return 'unknown-field';
  return received === 'undefined' ? 'empty' : 'wrong-type';
};

// To the library, a list is an object without the fields asked for.
const noList = custom<object>((value) => !Array.isArray(value), as('wrong-type'));

const object = <const Entries extends Parameters<typeof strictObject>[0]>(entries: Entries) =>
  pipe(noList, partial(strictObject(entries, problemOf)));

const perLocale = Object.fromEntries(locales.map((locale) => [locale, line(200)])) as Record<
  Locale,
  ReturnType<typeof line>
>;

const text = union([line(200), object(perLocale)], as('wrong-type'));

const address = pipe(line(500), url(as('not-https')), regex(/^https:\/\/[^\s@]+$/i, as('not-https')));

/**
 * Scheme, host and port, without a path (RFC 6454, section 6.2); without encryption only this machine, to try it out. One `*.` in
 * front stands for all hosts below a name (https://www.w3.org/TR/CSP3/#match-hosts), but not for all of a top-level domain.
 */
const origin = pipe(
  line(200),
  regex(
    /^(?:https:\/\/(?:\*\.(?=[a-z0-9-]+\.[a-z0-9-]))?[a-z0-9.-]+|http:\/\/(?:localhost|127\.0\.0\.1))(?::\d{1,5})?$/,
    as('not-an-origin'),
  ),
);

const link = pipe(noList, strictObject({ title: text, href: address }, problemOf));

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  picklist(values, as('not-a-choice'));

/** At least one, none twice. A company at which nothing is possible would leave every question without an answer. */
const someOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  pipe(
    array(oneOf(values), as('wrong-type')),
    minLength(1, as('empty')),
    check((given) => new Set(given).size === given.length, as('repeated')),
  );

/** What a setting of each kind may be. */
const kinds = {
  text: () => text,
  mail: () => pipe(line(200), email(as('not-mail'))),
  phone: () => pipe(line(30), regex(/^\+?[\d() -]{3,30}$/, as('not-phone'))),
  address: () => address,
  site: () => address,
  one: ({ values }) => oneOf(values),
  some: ({ values }) => someOf(values),
  flag: () => boolean(as('wrong-type')),
  locale: () => oneOf(locales),
  locales: () => someOf(locales),
  origins: ({ most }) => pipe(array(origin, as('wrong-type')), maxLength(most, as('too-many'))),
  links: ({ most }) => pipe(array(link, as('wrong-type')), maxLength(most, as('too-many'))),
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
