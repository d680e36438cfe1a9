import type { i18n } from 'i18next';
import type { Phase } from '../diagnosis/steps';
import { sourceLocale, tagOf, type Locale } from './locales';

/** What a request says of each answer, in the places where a locale's wording has it. */
export type Summaries = Readonly<Record<Phase, object>>;

/** The sentences of a locale, as its script puts them on `globalThis`. */
export interface LoadedSummaries {
  readonly locale: Locale;
  /** In another locale than the source's also what a request means there. */
  readonly own: Summaries & Readonly<Partial<Record<'reasons' | 'request' | 'glosses', object>>>;
  /** Those of the source locale, in which requests are written, where the page's is another one. */
  readonly source?: Summaries;
}

declare global {
  /** Put there by the script that is fetched once something was answered. */
  var loginGuideSummaries: LoadedSummaries | undefined;
}

const complete = new WeakSet<i18n>();

/** Adds the sentences to the wording of a page, once; returns whether it has them. */
export function takeSummaries(i18n: i18n): boolean {
  if (globalThis.loginGuideSummaries && !complete.has(i18n)) {
    addSummaries(i18n, globalThis.loginGuideSummaries);
    complete.add(i18n);
  }
  return complete.has(i18n);
}

/** Adds the sentences to the wording of a page. */
export function addSummaries(i18n: i18n, { locale, own, source }: LoadedSummaries): void {
  for (const [tag, summaries] of [
    [tagOf(locale), own],
    [tagOf(sourceLocale), source],
  ] as const) {
    for (const [phase, texts] of Object.entries(summaries ?? {})) i18n.addResourceBundle(tag, phase, texts, true);
  }
}
