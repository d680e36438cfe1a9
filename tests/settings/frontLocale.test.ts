import { describe, expect, it } from 'vitest';
import { frontLocale } from '../../src/settings/frontLocale';
import type { Settings } from '../../src/settings/schema';

describe('the locale at the site’s root', () => {
  it.each<[Settings, string]>([
    [{}, 'ja'],
    [{ defaultLocale: 'en' }, 'en'],
    [{ defaultLocale: 'ko', locales: ['en', 'ja'] }, 'ko'],
    [{ locales: ['en', 'ja'] }, 'ja'],
    [{ locales: ['vi', 'en'] }, 'vi'],
    [{ locales: [] }, 'ja'],
  ])('with %j is %s', (settings, locale) => {
    expect(frontLocale(settings)).toBe(locale);
  });
});
