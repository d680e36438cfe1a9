import { describe, expect, expectTypeOf, it } from 'vitest';
import { locales, tagOf } from '../../src/i18n/locales';
import type { Texts } from '../../src/i18n/useTexts';

type KeyOf<T extends { readonly text: (key: never) => unknown }> = Parameters<T['text']>[0];

describe('a screen', () => {
  it('knows the keys of every page, and those of its own family only', () => {
    expectTypeOf<'page.title'>().toExtend<KeyOf<Texts>>();
    expectTypeOf<'setup:title'>().toExtend<KeyOf<Texts<'setup'>>>();
    expectTypeOf<'setup:title'>().not.toExtend<KeyOf<Texts<'steps'>>>();
    expectTypeOf<'pictures:update'>().not.toExtend<KeyOf<Texts<'desk'>>>();
    expectTypeOf<'case:title'>().not.toExtend<KeyOf<Texts>>();
  });

  it('may hand its texts to a part that every page has', () => {
    expectTypeOf<Texts<'desk'>['t']>().toExtend<Texts['t']>();
    expectTypeOf<Texts['t']>().not.toExtend<Texts<'desk'>['t']>();
  });
});

it.each(locales)('i18next knows %s by a tag that it does not rewrite', (locale) => {
  expect(Intl.getCanonicalLocales(tagOf(locale))).toEqual([tagOf(locale)]);
});
