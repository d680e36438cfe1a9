import { phases, type Phase } from '../diagnosis/steps';
import type { LoadedLocale } from '../i18n/instance';
import { locales, sourceLocale, type Locale } from '../i18n/locales';
import { ownNamespaces, type Family } from '../i18n/namespaces';
import type { LoadedPhase } from '../i18n/phaseTexts';
import type { LoadedSummaries } from '../i18n/summaries';
import type { ShownAnswerText } from '../i18n/texts';
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

const familyOf = {
  steps: 'steps',
  case: 'desk',
  map: 'desk',
  admin: 'desk',
  setup: 'setup',
  numbers: 'numbers',
} as const satisfies Record<PageEntry, Family>;

/** The namespaces that come with the script of a phase: only guides have pictures. */
const ofPhase = {
  credentials: ['credentials', 'pictures'],
  verification: ['verification', 'pictures'],
  account: ['account', 'pictures'],
  escalation: ['escalation', 'reasons', 'request'],
} as const satisfies { readonly [P in Phase]: readonly (P | 'pictures' | 'reasons' | 'request')[] };

/** What an entry never says, of what its family or every page can. No page of the desk writes a request; the administrator's shows no steps. */
const unsaidBy: { readonly [E in PageEntry]?: readonly (keyof Resources)[] } = {
  steps: Object.values(ofPhase).flat(),
  case: ['map', 'request'],
  map: ['admin', 'reasons', 'request'],
  admin: ['case', 'map', 'request', ...phases],
  setup: ['reasons', 'request'],
  numbers: ['request', ...phases],
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
  setup: { ui: ['page', 'resolved', 'tried', 'find', 'sensitive', 'guide'] },
  numbers: { ui: ofSteps },
};

/** The same for every page. */
export const sourceRequest = requestTexts(resources[sourceLocale]);

/** Returns the script that gives a page what the steps of a phase say, and what only its screens do. */
export function phaseScript(locale: Locale, phase: Phase): string {
  const isSource = locale === sourceLocale;
  const wording = withoutSummaries(typesetIn[locale]);
  const whole = pick(wording, new Set<string>(ofPhase[phase]));
  // A request is written in the source locale, whatever the page's; what it means comes with the sentences of answers.
  const own = phase === 'escalation' && !isSource ? { escalation: wording.escalation, ...unasked(wording) } : whole;
  const loaded = {
    own: { ...own, glosses: pick(wording.glosses, labelsIn([own, phase !== 'escalation' && scenes])) },
    ...(phase === 'escalation' && !isSource && { source: sourceRequest }),
  } satisfies LoadedPhase;
  return `(globalThis.loginGuidePhases=globalThis.loginGuidePhases||{}).${phase}=${inScript(loaded)};`;
}

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
    ...((entry === 'setup' || entry === 'numbers') && {
      ...choicesIn(wording),
      ...(reasonTitles(typesetIn[locale]) as object),
    }),
  };
  const named = labelsIn(
    entry === 'steps' ? [said, pick(wording, new Set(Object.values(ofPhase).flat())), scenes] : said,
  );
  const glossed = entry === 'steps' ? labelsIn(said) : named;
  const shipped = { ...said, labels: pick(labels, named), glosses: pick(glosses, glossed) };
  const desk = { source: reasonTitles(resources[sourceLocale]) };
  const source = {
    steps: {},
    case: desk,
    map: {},
    admin: desk,
    setup: {},
    numbers: {},
  } satisfies Record<PageEntry, object>;
  const loaded = {
    locale,
    resources: shipped,
    ...(locale !== sourceLocale && source[entry]),
  } satisfies LoadedLocale;
  const { loginGuideLogo: logo } = globalThis;
  const known = logo ? `globalThis.loginGuideLogo=${JSON.stringify(logo)};` : '';
  return `globalThis.loginGuideLocale=${inScript(loaded)};globalThis.loginGuideSettings=${JSON.stringify(settings)};${known}`;
}

/** Returns the script with what a request says of each answer; in another locale than the source's, with what a request means there. */
export function summariesScript(locale: Locale): string {
  const { glosses } = typesetIn[locale];
  const own = summariesOf(typesetIn[locale]);
  const meaning = { ...own, ...requestTexts(typesetIn[locale]) };
  const loaded = {
    locale,
    ...(locale === sourceLocale
      ? { own }
      : {
          own: { ...meaning, glosses: pick(glosses, labelsIn(meaning)) },
          source: summariesOf(resources[sourceLocale]),
        }),
  } satisfies LoadedSummaries;
  return `globalThis.loginGuideSummaries=${JSON.stringify(loaded)};`;
}

/** Without what is said of a step elsewhere than on the screen. */
function inScript(wording: object): string {
  return JSON.stringify(wording, (key, value: unknown) => (key === 'description' ? undefined : value));
}

/** Of each step its title, which is all that the map says of it. */
function titlesIn(wording: Pick<Resources, Phase>): object {
  const titles = (phase: Phase) =>
    Object.entries(wording[phase]).map(([step, { title }]) => [step, { title }] as const);
  return Object.fromEntries(phases.map((phase) => [phase, Object.fromEntries(titles(phase))]));
}

/** Of each step its title and its answers, which is all that the setup and the numbers say of it. */
function choicesIn(wording: Pick<Resources, Phase>): object {
  const labels = (answers: Readonly<Record<string, ShownAnswerText>>) =>
    Object.fromEntries(Object.entries(answers).map(([answer, { label }]) => [answer, { label }]));
  const choices = (phase: Phase) =>
    Object.entries(wording[phase]).map(([step, { title, answers }]) => [step, { title, answers: labels(answers) }]);
  return Object.fromEntries(phases.map((phase) => [phase, Object.fromEntries(choices(phase)) as object]));
}

/** Of each reason what is said of it, and not what a request asks for. */
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
