import { describe, expect, it } from 'vitest';
import { firstLocale } from '../../src/organization/firstLocale';
import type { Organization } from '../../src/organization/schema';

describe('the locale at the site’s root', () => {
  it.each<[Organization, string]>([
    [{}, 'ja'],
    [{ defaultLocale: 'en' }, 'en'],
    [{ defaultLocale: 'ko', locales: ['en', 'ja'] }, 'ko'],
    [{ locales: ['en', 'ja'] }, 'ja'],
    [{ locales: ['vi', 'en'] }, 'vi'],
    [{ locales: [] }, 'ja'],
  ])('with %j is %s', (organization, locale) => {
    expect(firstLocale(organization)).toBe(locale);
  });
});
