// Fetched where the company wants numbers, and nowhere else (docs/decisions/056).
import { countTextsIn } from '../i18n/countTexts';
import { countStep, type ShownStep } from '../numbers/countPage';
import { sayCounted } from '../numbers/sayCounted';

const { locale } = globalThis.loginGuideLocale;
const texts = countTextsIn(locale);

/** Says on the page that answers are counted. */
export function say(): void {
  sayCounted(texts);
}

/** Counts the answer that led to a step. */
export function count(shown: ShownStep): void {
  countStep(shown, locale, texts);
}
