import {
  array,
  boolean,
  check,
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
  type InferOutput,
  type StrictObjectIssue,
} from 'valibot';
import { codeRoutes, loginMethods, phonePolicies } from '../diagnosis/possibilities';
import { locales, type Locale } from '../i18n/locales';

/** What can be wrong with a field; wording for each is in the locales (`setup.problems`). */
export const problemCodes = [
  'wrong-type',
  'unknown-field',
  'empty',
  'too-long',
  'too-many',
  'hidden-characters',
  'not-mail',
  'not-phone',
  'not-https',
  'not-an-origin',
  'not-a-choice',
  'repeated',
] as const;

/** Whether the company's two-step verification is off, up to each person, or asked of everybody. */
export const twoStepPolicies = ['none', 'optional', 'required'] as const;

export type TwoStepPolicy = (typeof twoStepPolicies)[number];

export type ProblemCode = (typeof problemCodes)[number];

const as = <Code extends ProblemCode>(code: Code): Code => code;

// Controls and what changes the direction of text (Unicode general categories Cc and Cf), but for the joiner inside emoji.
const visible = /^(?:[^\p{Cc}\p{Cf}]|\u200D)*$/u;

const line = (longest: number) =>
  pipe(
    string(as('wrong-type')),
    trim(),
    nonEmpty(as('empty')),
    maxLength(longest, as('too-long')),
    regex(visible, as('hidden-characters')),
  );

const perLocale = Object.fromEntries(locales.map((locale) => [locale, line(200)])) as Record<
  Locale,
  ReturnType<typeof line>
>;

/** A text, or one for each locale. */
const text = union([line(200), partial(strictObject(perLocale))], as('wrong-type'));

const address = pipe(line(500), url(as('not-https')), regex(/^https:\/\/[^\s@]+$/i, as('not-https')));

/** Scheme, host and port, without a path (RFC 6454, section 6.2); without encryption only this machine, to try it out. */
const origin = pipe(
  line(200),
  regex(/^(?:https:\/\/[a-z0-9.-]+|http:\/\/(?:localhost|127\.0\.0\.1))(?::\d{1,5})?$/, as('not-an-origin')),
);

/** At least one, none twice. A company at which nothing is possible would leave every question without an answer. */
const someOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  pipe(
    array(picklist(values, as('not-a-choice')), as('wrong-type')),
    minLength(1, as('empty')),
    check((given) => new Set(given).size === given.length, as('repeated')),
  );

/** A field too many, one that is missing, or no fields at all. */
const problemOf = ({ expected, received }: StrictObjectIssue): ProblemCode => {
  if (expected === 'never') return 'unknown-field';
  return received === 'undefined' ? 'empty' : 'wrong-type';
};

const object = <const Entries extends Parameters<typeof strictObject>[0]>(entries: Entries) =>
  partial(strictObject(entries, problemOf));

/**
 * What an administrator may say in `organization.json`. Every field is optional. Texts are shown as text, addresses are
 * followed only if they are https; mail addresses and phone numbers become links of their own kind.
 */
export const settingsSchema = object({
  $schema: line(200),
  company: text,
  administrator: object({
    name: text,
    mail: pipe(line(200), email(as('not-mail'))),
    phone: pipe(line(30), regex(/^\+?[\d() -]{3,30}$/, as('not-phone'))),
    page: address,
    hours: text,
  }),
  loginMethods: someOf(loginMethods),
  codeRoutes: someOf(codeRoutes),
  twoStep: picklist(twoStepPolicies, as('not-a-choice')),
  companyLogin: object({ name: text, resetPage: address }),
  phones: picklist(phonePolicies, as('not-a-choice')),
  companyApp: object({ where: text, page: address }),
  networkRestricted: boolean(as('wrong-type')),
  links: pipe(
    array(strictObject({ title: text, href: address }, problemOf), as('wrong-type')),
    maxLength(10, as('too-many')),
  ),
  embedding: pipe(array(origin, as('wrong-type')), maxLength(20, as('too-many'))),
  site: address,
  defaultLocale: picklist(locales, as('not-a-choice')),
  locales: someOf(locales),
});

/** The company's settings. */
export type Settings = InferOutput<typeof settingsSchema>;

export type Administrator = NonNullable<Settings['administrator']>;

/** A text of the settings, or one for each locale. */
export type LocalText = string | { readonly [L in Locale]?: string | undefined };
