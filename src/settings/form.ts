import {
  codeRoutes,
  loginMethods,
  phonePolicies,
  type CodeRoute,
  type LoginMethod,
  type PhonePolicy,
} from '../diagnosis/possibilities';
import { locales, sourceLocale, type Locale } from '../i18n/locales';
import { textIn } from './localText';
import { twoStepPolicies, type LocalText, type Settings, type TwoStepPolicy } from './schema';
import { readSettings } from './readSettings';
import { siteRoot } from './siteRoot';

/** The settings that are one line of text, by the way to them in the file, in its order. */
export const textFields = [
  'company',
  'administrator.name',
  'administrator.mail',
  'administrator.phone',
  'administrator.page',
  'administrator.hours',
  'companyLogin.name',
  'companyLogin.resetPage',
  'companyApp.where',
  'companyApp.page',
  'site',
] as const;

export type TextSetting = (typeof textFields)[number];

export interface LinkForm {
  readonly title: string;
  readonly href: string;
  /** The title in other locales, as an opened file has it. */
  readonly titles?: LocalText;
}

/** The most links a file may have; the schema says the same. */
export const mostLinks = 10;

/** The settings as they are being typed: right or wrong, nothing of it is lost. */
export interface SettingsForm {
  readonly texts: Readonly<Record<TextSetting, string>>;
  /** None ticked is not said. */
  readonly loginMethods: readonly LoginMethod[];
  readonly codeRoutes: readonly CodeRoute[];
  readonly twoStep: TwoStepPolicy | null;
  readonly phones: PhonePolicy | null;
  readonly networkRestricted: boolean | null;
  readonly links: readonly LinkForm[];
  /** One origin a line. */
  readonly embedding: string;
  /** None ticked is all. */
  readonly locales: readonly Locale[];
  readonly defaultLocale: Locale | null;
  /** What an opened file says and the form does not ask for, among it texts for other locales. */
  readonly kept: Settings;
}

export const emptyForm: SettingsForm = {
  texts: Object.fromEntries(textFields.map((field) => [field, ''])) as SettingsForm['texts'],
  loginMethods: [],
  codeRoutes: [],
  twoStep: null,
  phones: null,
  networkRestricted: null,
  links: [],
  embedding: '',
  locales: [],
  defaultLocale: null,
  kept: {},
};

/** The form that a file with these settings fills. */
export function formOf(settings: Settings): SettingsForm {
  const {
    loginMethods: methods = [],
    codeRoutes: routes = [],
    twoStep,
    phones,
    networkRestricted,
    links,
    embedding,
    locales: offered = [],
    defaultLocale,
  } = settings;
  return {
    texts: Object.fromEntries(
      textFields.map((field) => [field, textIn(settingAt(settings, field), sourceLocale)]),
    ) as SettingsForm['texts'],
    loginMethods: methods,
    codeRoutes: routes,
    twoStep: twoStep ?? null,
    phones: phones ?? null,
    networkRestricted: networkRestricted ?? null,
    links: (links ?? []).map(({ title, href }) => ({ title: textIn(title, sourceLocale), href, titles: title })),
    embedding: (embedding ?? []).join('\n'),
    locales: offered,
    defaultLocale: defaultLocale ?? null,
    kept: settings,
  };
}

/** What the form says, as the file would say it: unchecked, blanks left out. */
export function fileOfForm({
  texts,
  links,
  embedding,
  kept,
  ...form
}: SettingsForm): Readonly<Record<string, unknown>> {
  const said = (field: TextSetting) => localText(texts[field], settingAt(kept, field));
  const chosen = <Value extends string>(all: readonly Value[], ticked: readonly Value[]) =>
    all.filter((value) => ticked.includes(value));
  const file = {
    $schema: kept.$schema,
    company: said('company'),
    administrator: {
      name: said('administrator.name'),
      mail: said('administrator.mail'),
      phone: said('administrator.phone'),
      page: said('administrator.page'),
      hours: said('administrator.hours'),
    },
    loginMethods: chosen(loginMethods, form.loginMethods),
    codeRoutes: chosen(codeRoutes, form.codeRoutes),
    twoStep: form.twoStep,
    companyLogin: { name: said('companyLogin.name'), resetPage: said('companyLogin.resetPage') },
    phones: form.phones,
    companyApp: { where: said('companyApp.where'), page: said('companyApp.page') },
    networkRestricted: form.networkRestricted,
    links: links.map(({ title, href, titles }) => ({ title: localText(title, titles), href: href.trim() })),
    embedding: originsIn(embedding),
    site: siteRoot(texts.site) ?? texts.site.trim(),
    defaultLocale: form.defaultLocale,
    locales: chosen(locales, form.locales),
  };
  return record(onlySaid(file));
}

/** The lines of a text that say something, without what follows the origin in an address copied from a browser. */
export function originsIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => (/^https:/i.test(line) && URL.canParse(line) ? new URL(line).origin : line));
}

/** The settings whose texts in other locales the form keeps but does not show. */
export function hasOtherLocales({ kept, links }: SettingsForm): boolean {
  const texts = [...textFields.map((field) => settingAt(kept, field)), ...links.map(({ titles }) => titles)];
  return texts.some((text) => typeof text === 'object' && Object.keys(text).some((locale) => locale !== sourceLocale));
}

/** A form out of what was kept of one; what is none of its fields, or not of their kind, is left empty. */
export function reviveForm(value: unknown): SettingsForm {
  const given = record(value);
  const texts = record(given['texts']);
  const some = <Value extends string>(all: readonly Value[], ticked: unknown) =>
    all.filter((each) => Array.isArray(ticked) && ticked.includes(each));
  const links = Array.isArray(given['links']) ? given['links'].map(record) : [];
  return {
    texts: Object.fromEntries(textFields.map((field) => [field, words(texts[field])])) as SettingsForm['texts'],
    loginMethods: some(loginMethods, given['loginMethods']),
    codeRoutes: some(codeRoutes, given['codeRoutes']),
    twoStep: twoStepPolicies.find((policy) => policy === given['twoStep']) ?? null,
    phones: phonePolicies.find((policy) => policy === given['phones']) ?? null,
    networkRestricted: typeof given['networkRestricted'] === 'boolean' ? given['networkRestricted'] : null,
    links: links.slice(0, mostLinks).map(({ title, href, titles }) => ({
      title: words(title),
      href: words(href),
      ...(titles ? { titles: titles as LocalText } : {}),
    })),
    embedding: words(given['embedding']),
    locales: some(locales, given['locales']),
    defaultLocale: locales.find((locale) => locale === given['defaultLocale']) ?? null,
    kept: readSettings(record(given['kept'])).settings,
  };
}

function settingAt(settings: Settings, field: TextSetting): LocalText | undefined {
  const [outer = '', inner] = field.split('.');
  const value = record(settings)[outer];
  return (inner === undefined ? value : record(value)[inner]) as LocalText | undefined;
}

/** What was typed, beside what the opened file says in other locales. */
function localText(typed: string, opened: LocalText | undefined): LocalText {
  return typeof opened === 'object' ? { ...opened, [sourceLocale]: typed.trim() } : typed.trim();
}

/** Leaves out whatever says nothing; undefined where that is all. */
export function onlySaid(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (Array.isArray(value)) {
    const some = value.map(onlySaid).filter((inner) => inner !== undefined);
    return some.length > 0 ? some : undefined;
  }
  if (typeof value !== 'object') return value;
  const some = Object.entries(value).flatMap(([key, inner]) => {
    const said = onlySaid(inner);
    return said === undefined ? [] : [[key, said] as const];
  });
  return some.length > 0 ? Object.fromEntries(some) : undefined;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
