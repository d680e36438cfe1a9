import { describe, expect, it } from 'vitest';
import { reasons } from '../../src/diagnosis/reasons';
import { stepIds } from '../../src/diagnosis/steps';
import { locales } from '../../src/i18n/locales';
import type { SaidPhrases } from '../../src/search/said';

const files = import.meta.glob<SaidPhrases>('../../locales/*/said.ts', { eager: true, import: 'default' });

const listOf = (locale: string): SaidPhrases => {
  const list = files[`../../locales/${locale}/said.ts`];
  if (!list) throw new Error(`The locale ${locale} has no said.ts.`);
  return list;
};

/** Each phrase with the place it leads to; what speaks against a step may stand elsewhere too, and is left out. */
const placed = (said: SaidPhrases): (readonly [place: string, phrase: string])[] =>
  (['steps', 'reasons', 'beyond'] as const).flatMap((kind) =>
    Object.entries<readonly string[]>(said[kind]).flatMap(([id, phrases]) =>
      phrases.map((phrase) => [`${kind}.${id}`, phrase] as const),
    ),
  );

const everyPhrase = (list: SaidPhrases) => [
  ...placed(list).map(([, phrase]) => phrase),
  ...Object.values(list.not).flat(),
];

/** How a phrase compares: people leave out blanks, and write letters large or small, wide or narrow. */
const bare = (phrase: string) => phrase.normalize('NFKC').toLowerCase().replace(/\s/gu, '');

/** Whether a phrase contains a word: in Latin letters a whole one, in other scripts anywhere. */
const contains = (phrase: string, word: string) => {
  const literal = word.toLowerCase().replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return [literal, literal.replace(/\s/gu, '')].some((sought, index) =>
    new RegExp(String.raw`(?<!\p{Script=Latin})${sought}(?!\p{Script=Latin})`, 'u').test(
      index === 0 ? phrase.toLowerCase() : bare(phrase),
    ),
  );
};

const repeated = <Item>(items: readonly Item[]) => items.filter((item, index) => items.indexOf(item) !== index);

describe.each(locales)('what people say in %s', (locale) => {
  const list = listOf(locale);

  it.each(stepIds)('leads to the step %s in more than one way', (step) => {
    expect(list.steps[step].length).toBeGreaterThan(2);
  });

  it.each(reasons)('asks for the administrator because of %s', (reason) => {
    expect(list.reasons[reason].length).toBeGreaterThan(0);
  });

  it('names what the guide cannot help with', () => {
    expect(list.beyond['personal-line'].length).toBeGreaterThan(2);
    expect(list.beyond['other-product'].length).toBeGreaterThan(2);
  });

  it('says each phrase in one place only', () => {
    expect(repeated(placed(list).map(([, phrase]) => bare(phrase)))).toEqual([]);
  });

  it('is short, trimmed and without what cannot be typed', () => {
    const odd = everyPhrase(list).filter(
      (phrase) =>
        phrase.length > 60 || phrase.trim() !== phrase || /\s\s|[\p{Cc}\p{Cf}]/u.test(phrase) || bare(phrase) === '',
    );
    expect(odd).toEqual([]);
  });

  it('is typed as the keyboard composes it', () => {
    expect(everyPhrase(list).filter((phrase) => phrase.normalize('NFC') !== phrase)).toEqual([]);
  });

  it('never speaks against what it says itself', () => {
    const both = stepIds.flatMap((step) =>
      (list.not[step] ?? []).flatMap((word) => list.steps[step].filter((said) => contains(said, word))),
    );
    expect(both).toEqual([]);
  });
});
