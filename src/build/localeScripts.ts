import { phases, type Phase } from '../diagnosis/steps';
import type { LoadedLocale } from '../i18n/instance';
import { locales, sourceLocale, type Locale } from '../i18n/locales';
import { ownNamespaces, type Family } from '../i18n/namespaces';
import type { LoadedSummaries } from '../i18n/summaries';
import type { Resources } from '../i18n/wording';
import { scenes } from '../illustrations/scenes';
import type { Settings } from '../settings/schema';
import type { PageEntry } from './bundles.ts';
import { withPhrases } from './phrases';
import { reasonTitles, requestTexts, summariesOf, withoutSummaries } from './requestTexts';
import { resources } from './resources';

/** The wording of each locale as it is set on the pages. */
export const typesetIn = Object.fromEntries(
  locales.map((locale) => [locale, withPhrases(resources[locale], locale)]),
) as Readonly<Record<Locale, Resources>>;

const familyOf = { steps: 'steps', case: 'desk', map: 'desk', admin: 'desk', setup: 'setup' } as const satisfies Record<
  PageEntry,
  Family
>;

/** What an entry never says, of what its family or every page can. No page of the desk writes a request; the administrator's shows no steps. */
const unsaidBy: { readonly [E in PageEntry]?: readonly (keyof Resources)[] } = {
  case: ['map', 'request'],
  map: ['admin', 'reasons', 'request'],
  admin: ['case', 'map', 'request', ...phases],
};

/** The parts of `ui` that only screens of steps say. */
const ofSteps = ['contact', 'page', 'resolved'] as const satisfies readonly (keyof Resources['ui'])[];

/** A text or a group of texts in `T`, by its key, or by the key of its group and its own. */
type PartOf<T> = {
  [K in keyof T & string]: K | (T[K] extends string ? never : `${K}.${keyof T[K] & string}`);
}[keyof T & string];

/** The parts of a namespace that an entry never says, though it says others. */
const partsUnsaidBy: {
  readonly [E in PageEntry]?: { readonly [N in keyof Resources]?: readonly PartOf<Resources[N]>[] };
} = {
  case: {
    ui: [
      ...ofSteps,
      'phases',
      'pageTitle',
      'restart',
      'back',
      'answers.chosen',
      'guide.simplified',
      'tried.title',
      'tried.count',
      'tried.empty',
      'tried.change',
      'tried.changeNamed',
      'tried.kept',
      'tried.sentOn',
      'escalation.hint',
      'escalation.summary',
      // What it does with a text is to copy it, and telephone numbers belong into a note.
      'handoff.sharing',
      'handoff.shared',
      'handoff.cancelled',
      'handoff.opened',
      'sensitive.number',
      'company.note',
      'company.twoStep',
      'company.resetPage',
      'company.appPage',
    ],
    admin: [
      'title',
      'lead',
      'intro',
      'contents',
      'roles',
      'lockedOut',
      'reply.title',
      'reply.text',
      'reply.language',
      'reply.copyShort',
    ],
  },
  map: { ui: ofSteps, case: ['nothing', 'noScripts', 'known', 'tried', 'record', 'call'] },
  admin: { ui: ofSteps },
};

/** The same for every page. */
export const sourceRequest = requestTexts(resources[sourceLocale]);

/** Returns the script that gives a page its wording and its company's settings; it runs before the page's entry. */
export function localeScript(locale: Locale, entry: PageEntry, settings: Settings): string {
  const { labels, glosses, ...wording } = withoutSummaries(typesetIn[locale]);
  const others = Object.entries(ownNamespaces).flatMap(([family, own]) => (family === familyOf[entry] ? [] : own));
  const unsaid = new Set<string>([...others, ...(unsaidBy[entry] ?? [])]);
  const parts: Readonly<Record<string, readonly string[]>> = partsUnsaidBy[entry] ?? {};
  const all = Object.fromEntries(
    Object.entries(without(wording, unsaid)).map(([name, texts]) => [name, withoutParts(texts, parts[name] ?? [])]),
  ) as typeof wording;
  const said = {
    ...all,
    ...(entry === 'map' && titlesIn(wording)),
    ...(entry === 'case' && unasked(wording)),
  };
  const named = labelsIn([said, entry === 'steps' && scenes]);
  const shipped = { ...said, labels: pick(labels, named), glosses: pick(glosses, named) };
  const desk = { source: reasonTitles(resources[sourceLocale]) };
  const source = {
    steps: { source: sourceRequest },
    case: desk,
    map: {},
    admin: desk,
    setup: {},
  } satisfies Record<PageEntry, object>;
  const loaded = {
    locale,
    resources: shipped,
    ...(locale !== sourceLocale && source[entry]),
  } satisfies LoadedLocale;
  const text = JSON.stringify(loaded, (key, value: unknown) => (key === 'description' ? undefined : value));
  return `globalThis.loginGuideLocale=${text};globalThis.loginGuideSettings=${JSON.stringify(settings)};`;
}

/** Returns the script with what a request says of each answer. */
export function summariesScript(locale: Locale): string {
  const loaded = {
    locale,
    own: summariesOf(typesetIn[locale]),
    ...(locale !== sourceLocale && { source: summariesOf(resources[sourceLocale]) }),
  } satisfies LoadedSummaries;
  return `globalThis.loginGuideSummaries=${JSON.stringify(loaded)};`;
}

/** Of each step its title, which is all that the map says of it. */
function titlesIn(wording: Pick<Resources, Phase>): object {
  const titles = (phase: Phase) =>
    Object.entries(wording[phase]).map(([step, { title }]) => [step, { title }] as const);
  return Object.fromEntries(phases.map((phase) => [phase, Object.fromEntries(titles(phase))]));
}

/** Of each reason what the desk says of it, and not what a request asks for. */
function unasked({ reasons }: Pick<Resources, 'reasons'>): object {
  return {
    reasons: Object.fromEntries(Object.entries(reasons).map(([reason, { title, why }]) => [reason, { title, why }])),
  };
}

/** The labels of other products that are named anywhere in `texts`, by a slot or by a picture's caption. */
function labelsIn(texts: unknown): ReadonlySet<string> {
  return new Set(
    [...JSON.stringify(texts).matchAll(/\[\[([a-z0-9-]+)\]\]|"labels:([a-z0-9-]+)"/g)].flatMap(
      ([, slot, caption]) => slot ?? caption ?? [],
    ),
  );
}

/** `texts` without the parts at one level or two. */
function withoutParts(texts: object, parts: readonly string[]): object {
  const own = (group: string) =>
    parts.filter((part) => part.startsWith(`${group}.`)).map((part) => part.slice(group.length + 1));
  const left = Object.entries(without(texts, new Set(parts))) as [string, unknown][];
  return Object.fromEntries(
    left.map(([name, words]) => [name, own(name).length > 0 ? without(words as object, new Set(own(name))) : words]),
  );
}

function without<Texts extends object>(texts: Texts, keys: ReadonlySet<string>): Texts {
  return pick(texts, new Set(Object.keys(texts).filter((key) => !keys.has(key))));
}

function pick<Texts extends object>(texts: Texts, keys: ReadonlySet<string>): Texts {
  return Object.fromEntries(Object.entries(texts ?? {}).filter(([key]) => keys.has(key))) as Texts;
}
