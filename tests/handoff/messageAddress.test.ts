import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasons } from '../../src/diagnosis/reasons';
import { emptyDraft } from '../../src/handoff/draft';
import {
  canReceiveTexts,
  longestMailAddress,
  mailAddress,
  textMessageAddress,
  type Mail,
} from '../../src/handoff/messageAddress';
import { requestMail } from '../../src/handoff/request';
import { locales, nameInSource, sourceLocale } from '../../src/i18n/locales';
import { t } from '../support/translate';

const link = 'https://guide.example.co.jp/ja/case.html#start.blocked..account-signs.many-tries';

function read(address: string): { to: string; subject: string; body: string } {
  const { pathname, searchParams } = new URL(address);
  return {
    to: decodeURIComponent(pathname),
    subject: searchParams.get('subject') ?? '',
    body: (searchParams.get('body') ?? '').replaceAll('\r\n', '\n'),
  };
}

function mail(rest: Partial<Mail> = {}): Mail {
  return { to: undefined, subject: '件名', body: '文です。', kept: link, ...rest };
}

describe('the address of a mail', () => {
  it('has the whole text where it fits', () => {
    expect(read(mailAddress(mail({ to: 'it@example.co.jp' })))).toEqual({
      to: 'it@example.co.jp',
      subject: '件名',
      body: '文です。',
    });
  });

  it('is written as mail programs read it', () => {
    const address = mailAddress(mail({ to: 'it@example.co.jp', body: 'a\nb' }));
    expect(address).toMatch(/^mailto:it@example\.co\.jp\?/);
    expect(address).toMatch(/&body=a%0D%0Ab$/);
  });

  it('may be exactly as long as allowed', () => {
    const short = mailAddress(mail({ body: '' })).length;
    const body = 'x'.repeat(longestMailAddress - short);
    expect(mailAddress(mail({ body }))).toHaveLength(longestMailAddress);
    expect(read(mailAddress(mail({ body: `${body}x` }))).body.trim()).toBe(link);
  });

  it('has as many sentences as fit, and the link once', () => {
    const sentences = Array.from({ length: 100 }, (_, index) => `${index}番目。`);
    const { body } = read(mailAddress(mail({ body: sentences.join('') })));
    const count = sentences.findIndex((_, index) => !body.includes(sentences[index] ?? '-'));
    const withMore = `${sentences.slice(0, count + 1).join('')}\n${link}`;
    expect(read(mailAddress(mail({ body: withMore }))).body).not.toBe(withMore);
    const linked = read(mailAddress(mail({ body: `${link}\n${sentences.join('')}` }))).body;
    expect(linked.split(link)).toHaveLength(2);
    expect(linked).toContain(sentences[0]);
  });

  it('cuts at a line break as at the end of a sentence', () => {
    const lines = Array.from({ length: 100 }, (_, index) => `${index}番目`);
    const kept = read(mailAddress(mail({ body: lines.join('\n') }))).body.split('\n');
    expect(kept.length).toBeGreaterThan(10);
    expect(kept).toEqual([...lines.slice(0, kept.length - 1), link]);
  });

  it('without a link to keep, adds none', () => {
    const { body } = read(mailAddress(mail({ body: '文です。'.repeat(100), kept: null })));
    expect(body).toMatch(/^(?:文です。)+$/);
  });

  it('keeps a link that alone is too long, and nothing else', () => {
    const kept = `https://guide.example.co.jp/${'x'.repeat(longestMailAddress)}`;
    expect(read(mailAddress(mail({ body: '文です。'.repeat(100), kept }))).body.trim()).toBe(kept);
  });

  it('leaves the person to choose whom, without the company’s settings', () => {
    expect(mailAddress(mail())).toMatch(/^mailto:\?subject=/);
  });

  const readers = [null, ...locales.filter((locale) => locale !== sourceLocale).map(nameInSource)];
  const requests = reasons.flatMap((reason) => readers.map((language) => ({ reason, language })));

  it.each(requests)('has the whole request where nothing was written into it: $reason, $language', (asked) => {
    const request = requestMail(t, 'it@example.co.jp', {
      ...asked,
      tried: [{ step: 'start', answer: 'rejected', sentOn: false }],
      draft: emptyDraft,
      links: { case: link, admin: null },
    });
    expect(read(mailAddress(request)).body).toBe(request.body);
  });

  it('drops whole sentences from the end where the short one does not fit either, and keeps the link', () => {
    const sentences = Array.from({ length: 40 }, (_, index) => `${index}番目の文です。`);
    const { body } = read(mailAddress(mail({ body: `${sentences.join('')}\n${link}\n終わり` })));
    const kept = body.split('\n');
    expect(kept.at(-1)).toBe(link);
    expect(sentences.join('').startsWith(kept[0] ?? '-')).toBe(true);
    expect(kept[0]).toMatch(/。$/);
  });

  it('is never too long, and never loses the link, whatever the person wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 1200 }), (text) => {
        const address = mailAddress(mail({ body: `${text}\n${link}` }));
        expect(address.length).toBeLessThanOrEqual(longestMailAddress);
        expect(read(address).body).toContain(link);
      }),
    );
  });
});

describe('the address of a text message', () => {
  it('has the digits of the number and the text', () => {
    expect(textMessageAddress('090-1234-5678', '文です')).toBe(`sms:09012345678?&body=${encodeURIComponent('文です')}`);
  });

  it('keeps the sign of a number from abroad', () => {
    expect(textMessageAddress('+81 (90) 1234', '')).toBe('sms:+81901234?&body=');
  });

  it.each([
    ['060-1234-5678', true],
    ['050-1234-5678', false],
    ['190-1234-5678', false],
    ['091-1234-5678', false],
    ['090-1234-567', false],
    ['090-1234-56789', false],
    ['1 090 1234 5678', false],
    ['+12345678', true],
    ['+1234567', false],
    ['+123456789012345', true],
    ['+1234567890123456', false],
    ['1+14155550100', false],
    ['+81 901234567', false],
    ['+14155550100+', false],
    ['090-1234-5678', true],
    ['+81 80 1234 5678', true],
    ['07012345678', true],
    ['+1 415 555 0100', true],
    ['03-1234-5678', false],
    ['+81 3 1234 5678', false],
    ['0120-000-000', false],
    ['1234', false],
  ])('%s can receive one: %s', (phone, can) => {
    expect(canReceiveTexts(phone)).toBe(can);
  });
});
