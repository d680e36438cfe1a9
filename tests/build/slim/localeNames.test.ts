import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutLocaleNames } from '../../../src/build/slim/localeNames';
import { localeInfos, locales } from '../../../src/i18n/locales';

const registry = readFileSync('src/i18n/locales.ts', 'utf8');

describe('the registry of locales for the head', () => {
  it('has every locale and its language, and no name', () => {
    const slim = withoutLocaleNames(registry);
    for (const locale of locales) {
      const { lang, name } = localeInfos[locale];
      expect(slim).toMatch(new RegExp(`^  '?${locale}'?: \\{ lang: '${lang}' \\},$`, 'm'));
      expect(slim).not.toContain(`'${name}'`);
    }
  });

  it('is refused where it is no longer written as it was', () => {
    expect(() => withoutLocaleNames(registry.replaceAll('name:', 'called:'))).toThrow('src/build/slim/localeNames.ts');
  });
});
