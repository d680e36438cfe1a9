import { describe, expect, it } from 'vitest';
import { floor } from '../../src/build/floor';
import { newerThan } from './newer';
import { usesOf } from './uses';

const newer = newerThan(floor);
const namesIn = (code: string, than = newer) => usesOf(code, than).map(({ name }) => name);

describe('what is newer than the floor', () => {
  it.each([
    ['Object.hasOwn(a, b)', 'Object.hasOwn'],
    ['URL.canParse(a)', 'URL.canParse'],
    ['list.at(-1)', '.at()'],
    ['list?.at(-1)', '.at()'],
    ['list.findLast(f)', '.findLast()'],
    ['list.toSorted()', '.toSorted()'],
    ['structuredClone(a)', 'structuredClone'],
    ['new Intl.Segmenter()', 'Intl.Segmenter'],
    ['Promise.withResolvers()', 'Promise.withResolvers'],
    ['Array.fromAsync(a)', 'Array.fromAsync'],
    ['crypto.randomUUID()', 'crypto.randomUUID'],
    ['element.replaceChildren()', '.replaceChildren()'],
    ['element.checkVisibility()', '.checkVisibility()'],
    ['AbortSignal.timeout(9)', 'AbortSignal.timeout'],
    ['scheduler.yield()', 'scheduler'],
    ['/(?<=a)b/.test(c)', 'regular_expressions.lookbehind_assertion'],
    ['/[a--b]/v.test(c)', 'builtins.RegExp.unicodeSets'],
    ['if (!a) structuredClone(b)', 'structuredClone'],
    ['URL.canParse(a) && b', 'URL.canParse'],
  ])('is found: %s', (code, name) => {
    expect(namesIn(code)).toContain(name);
  });

  it.each([
    ['list.map(f).flatMap(g).includes(a)'],
    ['text.replaceAll("a", "b")'],
    ['Object.entries(a)'],
    ['element.closest("a").append(b)'],
    ['new ResizeObserver(f)'],
    ['const a = { structuredClone: 1 }; a.structuredClone'],
    ['typeof structuredClone === "function" ? structuredClone(a) : b'],
    ['URL.canParse ? URL.canParse(a) : b'],
    ['navigator.share && navigator.share(a)'],
    ['if (navigator.share) navigator.share(a)'],
    ['list.at?.(-1)'],
    ['/(?:a)b/.test(c)'],
  ])('is not: %s', (code) => {
    expect(namesIn(code)).toEqual([]);
  });

  it('depends on the floor', () => {
    const later = newerThan({ chrome: '93', safari: '15.4', firefox: '92' });
    expect(namesIn('Object.hasOwn(a, b); list.at(0)', later)).toEqual([]);
    expect(namesIn('URL.canParse(a)', later)).toEqual(['URL.canParse']);
  });

  it('counts versions number by number', () => {
    expect(namesIn('list.at(0)', newerThan({ safari: '15.4' }))).toEqual([]);
    expect(namesIn('list.at(0)', newerThan({ safari: '15.10' }))).toEqual([]);
    expect(namesIn('list.at(0)', newerThan({ safari: '15.3' }))).toEqual(['.at()']);
    expect(namesIn('list.at(0)', newerThan({ safari: '9' }))).toEqual(['.at()']);
  });

  it('does not guess at an unknown browser', () => {
    expect(() => newerThan({ netscape: '4' } as object)).toThrow('netscape');
  });
});
