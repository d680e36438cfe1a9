import source from '../../locales/ja/count.json';
import type { Locale } from './locales';

/** What is said where answers are counted. */
export type CountTexts = typeof source;

/** In each locale: the script that says it is one for all of them. */
const countTexts = import.meta.glob<CountTexts>('../../locales/*/count.json', { eager: true, import: 'default' });

/** What is said in a locale where answers are counted. */
export function countTextsIn(locale: Locale): CountTexts {
  return countTexts[`../../locales/${locale}/count.json`] ?? source;
}
