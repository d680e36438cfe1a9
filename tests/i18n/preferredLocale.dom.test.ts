import { afterEach, describe, expect, it, vi } from 'vitest';
import { saveLocale, preferredLocale, savedLocale } from '../../src/i18n/preferredLocale';

describe('the locale for a browser', () => {
  it.each([
    [['ja-JP', 'en'], 'ja'],
    [['en-PH'], 'en'],
    [['ne-NP', 'en-US'], 'en'],
    [['zh-CN'], 'zh-Hans'],
    [['zh'], 'zh-Hans'],
    [['zh-SG'], 'zh-Hans'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-HK', 'en'], 'zh-Hant'],
    [['zh-Hant-MO'], 'zh-Hant'],
    [['ko'], 'ko'],
    [['vi-VN'], 'vi'],
    [['zh-Hant'], 'zh-Hant'],
    [['zh-Hans-HK'], 'zh-Hans'],
    [['JA-jp'], 'ja'],
    [['ja-JP-x-own'], 'ja'],
  ] as const)('in %s is %s', (languages, locale) => {
    expect(preferredLocale(languages)).toBe(locale);
  });

  it.each([[['ne-NP']], [['ja-Latn']], [[]], [['', '*', 'not a tag', '<b>']]])('in %j is none', (languages) => {
    expect(preferredLocale(languages)).toBeNull();
  });
});

describe('the locale last chosen', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    localStorage.clear();
  });

  it('is kept', () => {
    expect(savedLocale()).toBeNull();
    saveLocale('vi');
    expect(savedLocale()).toBe('vi');
  });

  it.each(['', 'xx', '<b>', '__proto__', 'constructor'])('is none where %j is kept', (kept) => {
    saveLocale(kept);
    expect(savedLocale()).toBeNull();
  });

  it('is none, and nothing fails, where nothing can be kept', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('rejected', 'SecurityError');
    });
    saveLocale('vi');
    expect(savedLocale()).toBeNull();
  });
});
