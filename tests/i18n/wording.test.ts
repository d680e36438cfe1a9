import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listOfFiles } from '../../locales/list.mjs';
import { productLabels } from '../../src/i18n/productLabels';
import { locales, sourceLocale } from '../../src/i18n/locales';
import { plainText } from '../../src/i18n/plainText';
import { resources } from '../../src/build/resources';
import { styles } from './styles';
import { placeholdersOf, slotsOf, wordingOf } from './texts';

const folders = Object.keys(import.meta.glob('../../locales/*/ui.json')).map((file) => file.split('/').at(-2));

const source = new Map(wordingOf(sourceLocale).map(({ key, text }) => [key, text]));

it('has a folder for every locale, and a locale for every folder', () => {
  expect(new Set(folders)).toEqual(new Set(locales));
});

it('lists every file for the compiler (npm run locales)', () => {
  expect(readFileSync('locales/files.ts', 'utf8')).toBe(listOfFiles('locales'));
});

describe.each(locales)('the wording of %s', (locale) => {
  const texts = wordingOf(locale);
  const glosses = new Set(Object.keys(productLabels).map((label) => `glosses.${label}`));

  it('says all that the source says, and no more', () => {
    const own = texts.map(({ key }) => key).filter((key) => locale === sourceLocale || !glosses.has(key));
    expect(new Set(own)).toEqual(new Set(source.keys()));
  });

  it('has no empty text, and none with space around it', () => {
    expect(texts.filter(({ text }) => text === '' || text !== text.trim())).toEqual([]);
  });

  it('has the slots and the placeholders of the source', () => {
    const others = texts.flatMap(({ key, text }) => {
      const japanese = source.get(key);
      if (japanese === undefined) return [];
      const [slots, wanted] = [slotsOf(text), slotsOf(japanese)];
      const [values, given] = [placeholdersOf(text), placeholdersOf(japanese)];
      const same = slots.join() === wanted.join() && values.join() === given.join();
      return same ? [] : [{ key, text, wanted: [...wanted, ...given] }];
    });
    expect(others).toEqual([]);
  });

  it('breaks lines where the source does', () => {
    const lines = (text: string) => text.split('\n').length;
    expect(texts.filter(({ key, text }) => lines(text) !== lines(source.get(key) ?? text))).toEqual([]);
  });

  it('is left in no other language', () => {
    // Names, addresses and examples read alike everywhere; a sentence does not.
    const same = texts.filter(
      ({ key, text }) => plainText(text) === source.get(key) && /[。\p{Script=Han}]/u.test(text),
    );
    expect(locale === sourceLocale || locale === 'ja-easy' ? [] : same.filter(({ text }) => text.length > 6)).toEqual(
      [],
    );
  });

  it('calls the guide by one name', () => {
    const { productName, pageTitle } = resources[locale].ui;
    expect(pageTitle).toBe(`{{title}} | ${productName}`);
  });
});

const styled = locales.flatMap((locale) => {
  const style = styles[locale];
  return style ? [{ locale, style }] : [];
});

describe.each(styled)('the style of $locale', ({ locale, style }) => {
  const texts = wordingOf(locale);

  it('says one thing a sentence', () => {
    const long = texts.flatMap(({ key, text }) =>
      text
        .replaceAll(/\[\[[^\]]+\]\]/g, '')
        .split(style.ends)
        .filter((sentence) => style.count(sentence) > style.longest)
        .map((sentence) => ({ key, sentence, length: style.count(sentence) })),
    );
    expect(long).toEqual([]);
  });

  it('is that of its language', () => {
    const wrong = texts.flatMap(({ key, text }) =>
      style.never.flatMap(({ form, why }) => {
        const words = text.replaceAll(/\[\[[^\]]+\]\]|\{\{[^}]+\}\}/g, '·');
        const found = form.exec(words)?.[0];
        return found === undefined ? [] : [{ key, text, why: `${why}: ${found}` }];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
