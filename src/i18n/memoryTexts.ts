import source from '../../locales/ja/memory.json';
import type { Locale } from './locales';

/** What is said of the bookmark. */
export type MemoryTexts = typeof source;

/** In each locale: the script that says it is one for all of them. */
const memoryTexts = import.meta.glob<MemoryTexts>('../../locales/*/memory.json', { eager: true, import: 'default' });

/** What is said of the bookmark in a locale. */
export function memoryTextsIn(locale: Locale): MemoryTexts {
  return memoryTexts[`../../locales/${locale}/memory.json`] ?? source;
}
