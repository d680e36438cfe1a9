import { describe, expect, it } from 'vitest';
import { saidIn, textIn } from '../../src/settings/localText';

describe('a text of the settings', () => {
  it.each([
    ['in the page’s own locale', { ja: '会社', en: 'Company' }, 'en', 'Company'],
    ['else in the source locale', { en: 'Company', ja: '会社' }, 'ko', '会社'],
    ['else in any', { vi: 'Công ty' }, 'ko', 'Công ty'],
    ['not in one in which it is empty', { ko: '', ja: '会社' }, 'ko', '会社'],
    ['as it is where it was said once', '会社', 'en', '会社'],
  ] as const)('is read %s', (_, text, locale, said) => {
    expect(textIn(text, locale)).toBe(said);
  });

  it.each([undefined, {}, '', { ja: '' }])('that says nothing is nothing: %j', (text) => {
    expect(saidIn(text, 'en')).toBeNull();
    expect(textIn(text, 'en')).toBe('');
  });

  it('says its language where that is not the page’s', () => {
    expect(saidIn('会社', 'en')).toEqual({ text: '会社', lang: 'ja' });
    expect(saidIn('会社', 'ja')).toEqual({ text: '会社', lang: undefined });
    expect(saidIn('会社', 'ja-easy')).toEqual({ text: '会社', lang: undefined });
    expect(saidIn({ 'zh-Hant': '公司' }, 'zh-Hans')).toEqual({ text: '公司', lang: 'zh-Hant' });
  });
});
