import { codeRoutes, loginMethods, phonePolicies } from '../diagnosis/possibilities';
import type { Reason } from '../diagnosis/reasons';
import type { StepId } from '../diagnosis/steps';
import type { Locale } from '../i18n/locales';

/** A text of the settings, or one for each locale. */
export type LocalText = string | { readonly [L in Locale]?: string | undefined };

/** A page of the company, as the file has it. */
export interface LinkSetting {
  readonly title: LocalText;
  readonly href: string;
}

/** A contact for some reasons, or of an office, as the file has it; what it has in common with the administrator has the same names. */
export interface ContactSetting {
  readonly name?: LocalText | undefined;
  /** Where it is, if the reader has to choose by that. */
  readonly office?: LocalText | undefined;
  /** What it is for; all reasons where it does not say. */
  readonly reasons?: readonly Reason[] | undefined;
  readonly phone?: string | undefined;
  readonly mail?: string | undefined;
  readonly page?: string | undefined;
  readonly hours?: LocalText | undefined;
  readonly opening?: string | undefined;
  readonly away?: LocalText | undefined;
  readonly awayUntil?: string | undefined;
}

/** The company's note on each step. */
export type NotesSetting = { readonly [S in StepId]?: LocalText | undefined };

/** How much a notice matters, the least first. */
export const noticeLevels = ['info', 'warning', 'outage'] as const;

export type NoticeLevel = (typeof noticeLevels)[number];

/** What a company tells everybody for a while, as the file has it. */
export interface NoticeSetting {
  readonly text: LocalText;
  readonly href?: string | undefined;
  /** A day, or a day and a time of it (`noticeTime.ts`). */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly level?: NoticeLevel | undefined;
  /** Where only those are told who need an administrator for this reason. */
  readonly reason?: Reason | undefined;
}

/** What the file has for a setting of each kind; a `Value` is one of the row's `values`. */
export interface FileValues<Value = string> {
  readonly text: LocalText;
  readonly mail: string;
  readonly phone: string;
  readonly address: string;
  /** The address of the site's root, or of any of its pages. */
  readonly site: string;
  readonly one: Value;
  readonly some: readonly Value[];
  readonly flag: boolean;
  readonly locale: Locale;
  readonly locales: readonly Locale[];
  readonly origins: readonly string[];
  readonly links: readonly LinkSetting[];
  /** Hours in a form that can be read, `mo-fr 09:00-18:00`; any other text is shown as it is. */
  readonly opening: string;
  /** A day, `2026-12-31`. */
  readonly date: string;
  /** The address of a form, with placeholders for what it is given. */
  readonly template: string;
  readonly contacts: readonly ContactSetting[];
  readonly notes: NotesSetting;
  /** The name of a file beside the settings. */
  readonly picture: string;
  /** `#rrggbb` */
  readonly colour: string;
  readonly notices: readonly NoticeSetting[];
}

/** How a setting is written, checked and asked for: a line of text, a choice, a list. */
export type Kind = keyof FileValues;

/** What a row says beside its kind. */
interface Details {
  readonly one: Choice;
  readonly some: Choice;
  readonly origins: Limit;
  readonly links: Limit;
  readonly contacts: Limit;
  readonly notices: Limit;
}

interface Choice {
  readonly values: readonly [string, ...string[]];
  /** The step whose answers the values are, and whose wording they have; else the wording is in `setup.choices`. */
  readonly answersOf?: StepId;
}

interface Limit {
  /** The most items that a list may have. */
  readonly most: number;
}

/** A row of the table for a setting of this kind. */
export type RowOf<K extends Kind> = {
  readonly kind: K;
  /** The group of the form in which the setting stands; null where it is a group by itself. */
  readonly group: string | null;
} & (K extends keyof Details ? Details[K] : unknown);

type Row = { [K in Kind]: RowOf<K> }[Kind];

/**
 * Every setting, by the way to it in the file, in the order of the form and of the file. The types of the settings and of
 * the form, the check, reading, writing and the form's fields follow from it (docs/tasks/add-a-setting.md).
 */
export const settingsTable = {
  company: { kind: 'text', group: 'company' },
  'administrator.name': { kind: 'text', group: 'administrator' },
  'administrator.phone': { kind: 'phone', group: 'administrator' },
  'administrator.extension': { kind: 'phone', group: 'administrator' },
  'administrator.mail': { kind: 'mail', group: 'administrator' },
  'administrator.page': { kind: 'address', group: 'administrator' },
  'administrator.hours': { kind: 'text', group: 'administrator' },
  'administrator.opening': { kind: 'opening', group: 'administrator' },
  'administrator.away': { kind: 'text', group: 'administrator' },
  'administrator.awayUntil': { kind: 'date', group: 'administrator' },
  contacts: { kind: 'contacts', most: 30, group: null },
  'form.address': { kind: 'template', group: 'form' },
  'form.name': { kind: 'text', group: 'form' },
  loginMethods: { kind: 'some', values: loginMethods, answersOf: 'usual-login', group: 'login' },
  codeRoutes: { kind: 'some', values: codeRoutes, group: 'login' },
  // Off, up to each person, or asked of everybody.
  twoStep: { kind: 'one', values: ['none', 'optional', 'required'], group: 'login' },
  networkRestricted: { kind: 'flag', group: 'login' },
  'companyLogin.name': { kind: 'text', group: 'companyLogin' },
  'companyLogin.resetPage': { kind: 'address', group: 'companyLogin' },
  phones: { kind: 'one', values: phonePolicies, group: 'phones' },
  'companyApp.where': { kind: 'text', group: 'phones' },
  'companyApp.page': { kind: 'address', group: 'phones' },
  'brand.logo': { kind: 'picture', group: 'brand' },
  'brand.colour': { kind: 'colour', group: 'brand' },
  notice: { kind: 'notices', most: 10, group: 'notice' },
  links: { kind: 'links', most: 10, group: null },
  notes: { kind: 'notes', group: null },
  locales: { kind: 'locales', group: 'languages' },
  defaultLocale: { kind: 'locale', group: 'languages' },
  site: { kind: 'site', group: 'pages' },
  embedding: { kind: 'origins', most: 20, group: 'pages' },
  // It acts on the whole host name, so nobody gets it unasked (docs/decisions/032).
  hsts: { kind: 'flag', group: 'pages' },
  numbers: { kind: 'flag', group: 'numbers' },
} as const satisfies Readonly<Record<string, Row>>;

/** The parts of an item of each kind of list, in the order of the form. */
export const itemParts = {
  links: ['title', 'href'],
  notices: ['text', 'level', 'href', 'from', 'until', 'reason'],
  contacts: ['name', 'office', 'reasons', 'phone', 'mail', 'page', 'hours', 'opening', 'away', 'awayUntil'],
} as const satisfies { readonly [K in Kind]?: readonly string[] };

type Table = typeof settingsTable;

/** The way to a setting in the file: `administrator.mail`. */
export type SettingPath = keyof Table;

/** The settings of a kind. */
export type PathOf<K extends Kind> = {
  [P in SettingPath]: Table[P]['kind'] extends K ? P : never;
}[SettingPath];

/** The groups of the form. */
export type SettingGroup = NonNullable<Table[SettingPath]['group']>;

/** All settings, in the order of the table. */
export const settingPaths = Object.keys(settingsTable) as readonly SettingPath[];

/** The setting in which `field` of a file is, if it is in one: `links` for `links.0.href`. */
export function formFieldOf(field: string | null): SettingPath | undefined {
  return settingPaths.find((path) => field === path || field?.startsWith(`${path}.`));
}

/** Whether a setting is of a kind. */
export function isOfKind<K extends Kind>(path: SettingPath, kind: K): path is PathOf<K> {
  return settingsTable[path].kind === kind;
}

/** The type that a setting has in `ByKind`, by its kind and, of a choice, its values. */
export type ValueAt<P extends SettingPath, ByKind extends Readonly<Record<Kind, unknown>>> = ByKind[Table[P]['kind']];

/** The values that a choice has; of other kinds any text. */
export type ChoiceAt<P extends SettingPath> = Table[P] extends {
  readonly values: readonly (infer Value extends string)[];
}
  ? Value
  : string;

/** The fields of the file with `Values` by their paths: those of `administrator.mail` are an object in an object. */
export type ByPath<Values> = {
  readonly [P in keyof Values as P extends `${infer Outer}.${string}` ? Outer : P]: P extends `${infer Outer}.${string}`
    ? { readonly [I in keyof Values as I extends `${Outer}.${infer Inner}` ? Inner : never]: Values[I] }
    : Values[P];
};

/** The company's settings: what is right in its file. Every field is optional. */
export type Settings = { readonly $schema?: string | undefined } & ByPath<{
  readonly [P in SettingPath]?: ValueAt<P, FileValues<ChoiceAt<P>>> | undefined;
}>;

export type Administrator = NonNullable<Settings['administrator']>;

/** The fields of the file: the `leaf` of each path, those of an object together in its `branch`. */
export function fieldsOfFile<Leaf, Branch>(
  leaf: (path: SettingPath) => Leaf,
  branch: (fields: Readonly<Record<string, Leaf>>) => Branch,
): Readonly<Record<string, Leaf | Branch>> {
  const outer = new Set(settingPaths.map((path) => path.replace(/\..*/, '')));
  return Object.fromEntries(
    [...outer].map((field) => {
      const inner = settingPaths.filter((path) => path.startsWith(`${field}.`));
      if (inner.length === 0) return [field, leaf(field as SettingPath)];
      return [field, branch(Object.fromEntries(inner.map((path) => [path.slice(field.length + 1), leaf(path)])))];
    }),
  );
}
