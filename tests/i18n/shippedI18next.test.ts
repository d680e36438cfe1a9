import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales';
import { resources } from '../../src/build/resources';
import { textsOf, type KeyedText } from './texts';

// The build leaves plural forms, formats and nesting out of i18next (src/build/slim/i18next.ts). The development server and
// these tests still have them, so a text that needs them would only fail on the built pages.

/** Returns the texts that need what the shipped i18next cannot do, each with the reason. */
function beyondShipped(texts: readonly KeyedText[]): readonly string[] {
  return texts.flatMap(({ key, text }) => [
    ...(/_(?:ordinal_)?(?:zero|one|two|few|many|other)(?:\.|$)/.test(key) ? [`${key}: a plural form`] : []),
    ...(/\{\{[^}]*,[^}]*\}\}/.test(text) ? [`${key}: a format`] : []),
    ...(/\$t\(/.test(text) ? [`${key}: a text in a text`] : []),
  ]);
}

it.each(locales)('%s needs nothing that the shipped i18next cannot do', (locale) => {
  expect(beyondShipped(textsOf(resources[locale]))).toEqual([]);
});

describe('what the shipped i18next cannot do', () => {
  it.each([
    [{ found_one: '{{count}} page' }, 'found_one: a plural form'],
    [{ found_other: '{{count}} pages' }, 'found_other: a plural form'],
    [{ sum: '{{value, number}}' }, 'sum: a format'],
    [{ nested: 'see $t(back)' }, 'nested: a text in a text'],
  ])('is found in %j', (texts, complaint) => {
    expect(beyondShipped(textsOf(texts))).toEqual([complaint]);
  });

  it('is not found in a name that looks like it', () => {
    expect(beyondShipped(textsOf({ another: 'In total {{count}}, (t)', 'other-ways': 'Other' }))).toEqual([]);
  });
});
