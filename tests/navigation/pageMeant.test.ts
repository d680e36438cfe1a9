import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales';
import { pageMeant } from '../../src/navigation/pageMeant';
import { hostilePath } from '../support/hostile';

/** What chat apps take into a link that stands right before it, as the browser escapes it. */
const glue = [
  'を開いてください',
  '。',
  '」',
  ')',
  '）',
  '.',
  '...',
  '\u200B',
  ' ',
  ' を開く',
  '、',
  '!',
  ',',
  '>',
  '"',
  '*',
  '_',
]
  .map((text) => encodeURI(text))
  .concat('&from=singlemessage', '%3Ffrom%3Dtimeline');

describe('the page that a wrong path can only have meant', () => {
  it.each(glue)('is the one before %s', (added) => {
    expect(pageMeant(`ja/other-ways.html${added}`)).toBe('ja/other-ways.html');
    expect(pageMeant(`zh-Hans/case.html${added}`)).toBe('zh-Hans/case.html');
    expect(pageMeant(`ja/admin-lost-phone.html${added}`)).toBe('ja/admin-lost-phone.html');
    expect(pageMeant(`ja/other-ways${added}`)).toBe('ja/other-ways.html');
  });

  it.each(['%23', '%2523', '%252523', '%EF%BC%83'])('has the fragment behind %s', (sign) => {
    expect(pageMeant(`ja/other-ways.html${sign}start.rejected..check-input.not-solved`)).toBe(
      'ja/other-ways.html#start.rejected..check-input.not-solved',
    );
    expect(pageMeant(`vi/contact-admin${sign}start.blocked`)).toBe('vi/contact-admin.html#start.blocked');
    expect(pageMeant(`ja/admin.html${sign}password`)).toBe('ja/admin.html#password');
    expect(pageMeant(`ja/${sign}start.blocked`)).toBe('ja/index.html#start.blocked');
    expect(pageMeant(`${sign}start.blocked`)).toBe('#start.blocked');
    expect(pageMeant(`index.html${sign}start.blocked`)).toBe('#start.blocked');
  });

  it.each([
    ['ja/other-ways.html%3FopenExternalBrowser%3D1%23start.rejected', 'ja/other-ways.html#start.rejected'],
    [
      'ja/other-ways.html%23start.rejected%E3%82%92%E9%96%8B%E3%81%8F',
      'ja/other-ways.html#start.rejected%E3%82%92%E9%96%8B%E3%81%8F',
    ],
    ['ja/other-ways.html%23start.rejected)', 'ja/other-ways.html#start.rejected'],
    ['ja/Other-Ways.HTML%E3%80%82', 'ja/other-ways.html'],
    ['ja/other-ways.html%23', 'ja/other-ways.html'],
    ['ja/index.html%E3%80%82', 'ja/index.html'],
    ['ja/%E3%82%92%E9%96%8B%E3%81%8F', 'ja/index.html'],
    ['%E3%82%92%E9%96%8B%E3%81%8F', ''],
    ['ja/code-channel.html)', 'ja/code-problem.html'],
    ['ja/other-ways.htmlhttps://intra.example/ja/network.html', 'ja/other-ways.html'],
  ])('of %s is %s', (path, meant) => {
    expect(pageMeant(path)).toBe(meant);
  });

  it.each([
    '',
    '/',
    'ja/',
    'ja/other-ways.html',
    'ja/other-ways.htm',
    'ja/other-ways',
    'ja/other-ways/',
    'ja/other-ways.html/',
    'ja/other-way.html)',
    'ja/network-x.html)',
    'xx/other-ways.html)',
    'JA/other-ways.html)',
    'other-ways.html%23start.rejected',
    '/evil.example/%23start.rejected',
    '/ja/other-ways.html%23start.rejected',
    '%3Cscript%3Ealert(1)%3C/script%3E',
    '%E0%A4%A',
    '..%2f..%2fja/other-ways.html%23start.rejected',
    '../ja/other-ways.html%23start.rejected',
    '\\evil.example%23start.rejected',
    '__proto__/other-ways.html)',
    'ja/constructor)',
    'ja/404.html%23sms-filter',
  ])('of %s is not known', (path) => {
    expect(pageMeant(path)).toBeNull();
  });

  it('is a page of the site whatever the path, and needs no mending itself', () => {
    const start = fc.constantFrom('', ...locales.map((locale) => `${locale}/`));
    const name = fc.constantFrom('', 'index.html', 'network.html', 'case', 'map.html', 'Start');
    fc.assert(
      fc.property(start, name, hostilePath, (folder, page, hostile) => {
        for (const path of [hostile, `${folder}${page}${hostile}`, `${folder}${page}%23${hostile}`]) {
          const meant = pageMeant(path);
          if (meant === null) continue;
          expect(meant).toMatch(/^(?:[A-Za-z-]+\/[a-z-]+\.html)?(?:#[\w.%-]+)?$/);
          expect(pageMeant(meant.replace(/#.*$/, ''))).toBeNull();
        }
      }),
      { numRuns: 5000 },
    );
  });
});
