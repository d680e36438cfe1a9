import { everythingPossible } from '../diagnosis/possibilities';
import { reasons, type Reason } from '../diagnosis/reasons';
import { enter, next, stepOf } from '../diagnosis/snapshots';
import { escalation, stepIds, steps, type StepId } from '../diagnosis/steps';
import { createI18n } from '../i18n/instance';
import { answerText, reasonText, stepText, type Translate } from '../i18n/keys';
import { localeInfos, type Locale } from '../i18n/locales';
import { withReading } from '../i18n/plainText';
import { fillSlots } from '../i18n/slots';
import type { Resources } from '../i18n/wording';
import type { SearchData, Target } from '../search/data';
import { reasonAnswers } from '../search/reasonAnswers';
import type { SaidPhrases } from '../search/said';
import { resources } from './resources';
import { simplifiedIn } from './simplified';

const files = import.meta.glob<SaidPhrases>('../../locales/*/said.ts', { eager: true, import: 'default' });

/** Answers that say the same at every step: by their words nobody finds anything. */
const telling = (answer: string) => !/^(?:solved|not-\w+|unsure|none|yes|no|told|found|arrived|both)$/.test(answer);

/** Returns the module that opens the search of a locale, which it imports from `module`. */
export function searchScript(locale: Locale, module: string): string {
  const { alike: _, ...texts } = resources[locale].search;
  const known = [searchData(locale), texts].map((each) => JSON.stringify(each));
  return `import{openSearch}from${JSON.stringify(module)};export const opened=openSearch(${known.join(',')});`;
}

/** Returns what the search of a locale knows: its wording, its said-like phrases and its synonyms. */
export function searchData(locale: Locale): SearchData {
  const own = resources[locale];
  const t = createI18n({ locale, resources: own }).t as Translate;
  const said = files[`../../locales/${locale}/said.ts`];
  if (!said) throw new Error(`locales/${locale}/said.ts is missing: it has what people say, for the search.`);
  const known = {
    targets: [
      ...stepIds.map((step) => stepTarget(t, step, said)),
      ...reasons.map((reason) => reasonTarget(t, reason, said)),
    ],
    beyond: said.beyond,
    alike: own.search.alike,
  };
  const { lang } = localeInfos[locale];
  if (lang === 'ja') return { ...known, readings: readings(), romaji: true };
  return { ...known, readings: lang.startsWith('zh') ? simplifiedIn(JSON.stringify(known)) : {}, romaji: false };
}

function stepTarget(t: Translate, step: StepId, said: SaidPhrases): Target {
  const { title, lead, caution, actions = [] } = stepText(t, step);
  const sentences = (...texts: readonly (string | undefined)[]) => [
    ...new Set(texts.flatMap((text) => (text ? [fillSlots(t, text)] : []))),
  ];
  const own = steps[step].kind === 'question' && step !== 'start' ? steps[step].answers.filter(telling) : [];
  return {
    step,
    name: fillSlots(t, title),
    said: said.steps[step],
    answer: sentences(...leadingTo(step).flatMap(([from, answer]) => wordsOf(t, from, answer))),
    action: sentences(lead, ...actions.map(({ text }) => text), ...own.flatMap((answer) => wordsOf(t, step, answer))),
    detail: sentences(caution, ...actions.map(({ detail }) => detail)),
    ...(said.not[step] && { not: said.not[step] }),
  };
}

function reasonTarget(t: Translate, reason: Reason, said: SaidPhrases): Target {
  const { step, answer } = reasonAnswers[reason];
  const name = reasonText(t, reason === 'suspended' ? 'other' : reason).title;
  return {
    step: 'contact-admin',
    name,
    said: said.reasons[reason],
    given: { step, answer },
    ...(answer !== escalation && { answered: answerText(t, step, answer).label }),
  };
}

type Pair = readonly [step: StepId, answer: Parameters<typeof answerText>[2]];

/** The answers that lead to a step from others that stand alone, and say something. */
function leadingTo(target: StepId): readonly Pair[] {
  return stepIds.flatMap((step) => {
    const snapshot = enter(step, everythingPossible);
    return steps[step].answers.flatMap((answer): readonly Pair[] => {
      const to = telling(answer) ? next(snapshot, answer) : null;
      return to && stepOf(to) === target ? [[step, answer]] : [];
    });
  });
}

function wordsOf(t: Translate, ...[step, answer]: Pair): readonly (string | undefined)[] {
  const { label, hint } = answerText(t, step, answer);
  return [label, hint];
}

let known: Readonly<Record<string, string>> | undefined;

/** The readings that the wording in easy Japanese gives, so that a word is found as it is read, too; the most frequent one. */
function readings(): Readonly<Record<string, string>> {
  known ??= mostFrequentReadings();
  return known;
}

function mostFrequentReadings(): Readonly<Record<string, string>> {
  const counts = new Map<string, Map<string, number>>();
  // A site need not have all locales.
  const easy: Partial<Resources> = (resources as Partial<typeof resources>)['ja-easy'] ?? {};
  const { admin: _, setup: __, about: ___, report: ____, before: _____, announce: ______, ...asked } = easy;
  for (const [, word = '', kana = ''] of JSON.stringify(asked).matchAll(new RegExp(withReading, 'g'))) {
    const own = counts.get(word) ?? new Map<string, number>();
    counts.set(word, own.set(kana, (own.get(kana) ?? 0) + 1));
  }
  return Object.fromEntries(
    [...counts].map(([word, own]) => [word, [...own].reduce((most, each) => (each[1] > most[1] ? each : most))[0]]),
  );
}
