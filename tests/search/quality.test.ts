import { afterAll, describe, expect, it } from 'vitest';
import { searchData } from '../../src/build/searchData';
import { locales } from '../../src/i18n/locales';
import { createSearch, type Search } from '../../src/search/search';
import {
  halves,
  harmPhrases,
  measure,
  phrasesOf,
  rankOf,
  thirdPhrases,
  type Half,
  type Phrase,
  type Quality,
} from './quality';

const searches = Object.fromEntries(locales.map((locale) => [locale, createSearch(searchData(locale))])) as Record<
  (typeof locales)[number],
  Search
>;

const answer = (phrase: Phrase) => ({ phrase, result: searches[phrase.locale](phrase.phrase) });
type List = Half | 'third list';

const answered = {
  'tuned on': phrasesOf('tuned on').map(answer),
  reported: phrasesOf('reported').map(answer),
  'third list': thirdPhrases.map(answer),
} satisfies Record<List, unknown>;

const lists = [...halves, 'third list'] as const;

const qualityOf = (half: List, isMeant: (phrase: Phrase) => boolean) =>
  measure(answered[half].filter(({ phrase }) => isMeant(phrase)));

describe('the search, by what people say (npm run search:quality)', () => {
  it('knows each phrase once', () => {
    const phrases = [...halves.flatMap(phrasesOf), ...thirdPhrases].map(({ phrase }) => phrase);
    expect(new Set(phrases).size).toBe(phrases.length);
  });

  it.each(halves)('finds in Japanese what is meant, of the half that is %s', (half) => {
    const quality = qualityOf(half, ({ locale }) => locale === 'ja');
    expect(quality.amongThree).toBeGreaterThanOrEqual(0.9);
    expect(quality.first).toBeGreaterThanOrEqual(0.75);
    expect(quality.nothing).toBeLessThanOrEqual(0.03);
  });

  it.each(halves)('finds in all other languages what is meant, of the half that is %s', (half) => {
    const quality = qualityOf(half, ({ locale }) => locale !== 'ja');
    expect(quality.amongThree).toBeGreaterThanOrEqual(0.85);
    expect(quality.nothing).toBeLessThanOrEqual(0.03);
  });

  it('finds in all languages what is meant, of the third list', () => {
    const quality = qualityOf('third list', () => true);
    expect(quality.amongThree).toBeGreaterThanOrEqual(0.95);
    expect(quality.first).toBeGreaterThanOrEqual(0.85);
    expect(quality.nothing).toBeLessThanOrEqual(0.03);
  });

  it.each(harmPhrases)('$locale: $phrase', ({ locale, phrase, steps, beyond = null }) => {
    const result = searches[locale](phrase);
    expect(result.beyond).toBe(beyond);
    const first = result.found[0]?.target.step;
    expect(steps ?? [first]).toContain(first);
  });

  afterAll(() => {
    const rows = lists.flatMap((half) =>
      locales.map((locale) => ({ half, locale, ...qualityOf(half, (phrase) => phrase.locale === locale) })),
    );
    const missed = answered['tuned on'].filter(({ phrase, result }) => rankOf(result, phrase) === 0);
    console.log(
      [
        'half       locale   phrases  first  among 3   MRR  nothing',
        ...rows.filter(({ count }) => count > 0).map(rowOf),
        'missed, of the half that is tuned on:',
        ...missed.map(({ phrase, result }) => {
          const steps = result.found.map(({ target, sentence }) => `${target.step} “${sentence}”`);
          return `  ${phrase.locale} ${phrase.phrase} (${phrase.steps.join(', ')}): ${steps.join(', ')}`;
        }),
      ].join('\n'),
    );
  });
});

function rowOf(row: Quality & { readonly half: List; readonly locale: string }): string {
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  return [
    row.half.padEnd(10),
    row.locale.padEnd(8),
    String(row.count).padStart(7),
    percent(row.first).padStart(6),
    percent(row.amongThree).padStart(8),
    row.reciprocalRank.toFixed(2).padStart(5),
    percent(row.nothing).padStart(8),
  ].join(' ');
}
