import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales, sourceLocale, type Locale } from '../../src/i18n/locales';
import { withoutReadings } from '../../src/i18n/plainText';
import { wordingOf } from './texts';

interface Term {
  readonly concept: string;
  readonly words: readonly string[];
  readonly never: readonly string[];
}

/** The table of a locale in docs/terms.md. */
function termsOf(locale: Locale): readonly Term[] {
  const [, section = ''] = readFileSync('docs/terms.md', 'utf8').split(`\n## ${locale}: `);
  const [table = ''] = section.split('\n## ');
  return table
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:日本語|---)/.test(line))
    .map((line) => {
      const [, concept = '', words = '', never = ''] = line.split('|').map((cell) => cell.trim());
      return { concept, words: wordsIn(words), never: wordsIn(never) };
    });
}

function wordsIn(cell: string): readonly string[] {
  return cell
    .split(' / ')
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

const translated = locales.filter((locale) => locale !== sourceLocale);

describe.each(translated)('the terms of %s', (locale) => {
  const texts = wordingOf(locale).map(({ key, text }) => ({
    key,
    text: withoutReadings(text).toLowerCase(),
  }));
  const terms = termsOf(locale);

  it('are written down', () => {
    expect(terms.length).toBeGreaterThan(20);
  });

  it('are those that the wording uses', () => {
    const unused = terms.filter(({ words }) => !words.every((word) => texts.some(({ text }) => text.includes(word))));
    expect(unused).toEqual([]);
  });

  it('are not called anything else', () => {
    const wrong = terms.flatMap(({ concept, never }) =>
      texts.flatMap(({ key, text }) =>
        never.filter((word) => text.includes(word)).map((word) => `${key}: ${word}, for ${concept}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
