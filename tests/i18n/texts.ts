import type { Locale } from '../../src/i18n/locales';
import { resources } from '../../src/build/resources';

/** A text of a locale with the way to it, so that a failure names both. */
export interface KeyedText {
  readonly key: string;
  readonly text: string;
}

/** Every text below `node`. */
export function textsOf(node: unknown, path: readonly string[] = []): readonly KeyedText[] {
  if (typeof node === 'string') return [{ key: path.join('.'), text: node }];
  return Object.entries(node as object).flatMap(([key, child]) => textsOf(child, [...path, key]));
}

/** All that a locale says itself. The words somebody may search by are none of its sentences. */
export function wordingOf(locale: Locale): readonly KeyedText[] {
  const { labels: _, search, ...wording } = resources[locale];
  const { alike: __, ...said } = search;
  return textsOf({ ...wording, search: said });
}

/** Its slots, in order of their names. */
export function slotsOf(text: string): readonly string[] {
  return (text.match(/\[\[[^\]]*\]\]/g) ?? []).toSorted();
}

/** Its placeholders, each once, in order of their names. */
export function placeholdersOf(text: string): readonly string[] {
  return [...new Set(text.match(/\{\{[^}]*\}\}/g) ?? [])].toSorted();
}
