import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canReceiveTexts,
  longestMailAddress,
  mailAddress,
  textMessageAddress,
  type Mail,
} from '../../src/handoff/messageAddress';

const link = 'https://guide.example.co.jp/ja/case.html#start.blocked.many-tries';

function read(address: string): { to: string; subject: string; body: string } {
  const { pathname, searchParams } = new URL(address);
  return {
    to: decodeURIComponent(pathname),
    subject: searchParams.get('subject') ?? '',
    body: (searchParams.get('body') ?? '').replaceAll('\r\n', '\n'),
  };
}

function mail(rest: Partial<Mail> = {}): Mail {
  return { to: undefined, subject: '件名', bodies: ['長い文です。', '短い文です。'], kept: link, ...rest };
}

describe('the address of a mail', () => {
  it('has the whole text where it fits', () => {
    expect(read(mailAddress(mail({ to: 'it@example.co.jp' })))).toEqual({
      to: 'it@example.co.jp',
      subject: '件名',
      body: '長い文です。',
    });
  });

  it('leaves the person to choose whom, without the company’s settings', () => {
    expect(mailAddress(mail())).toMatch(/^mailto:\?subject=/);
  });

  it('has the short text where the long one does not fit', () => {
    expect(read(mailAddress(mail({ bodies: ['長'.repeat(300), `短い文です。\n${link}`] }))).body).toBe(
      `短い文です。\n${link}`,
    );
  });

  it('drops whole sentences from the end where the short one does not fit either, and keeps the link', () => {
    const sentences = Array.from({ length: 40 }, (_, index) => `${index}番目の文です。`);
    const { body } = read(mailAddress(mail({ bodies: ['長'.repeat(300), `${sentences.join('')}\n${link}\n終わり`] })));
    const kept = body.split('\n');
    expect(kept.at(-1)).toBe(link);
    expect(sentences.join('').startsWith(kept[0] ?? '-')).toBe(true);
    expect(kept[0]).toMatch(/。$/);
  });

  it('is never too long, and never loses the link, whatever the person wrote', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 1200 });
    fc.assert(
      fc.property(text, text, (long, short) => {
        const address = mailAddress(mail({ bodies: [long, `${short}\n${link}`] }));
        expect(address.length).toBeLessThanOrEqual(longestMailAddress);
        const { body } = read(address);
        expect(body.includes(link) || body === long).toBe(true);
      }),
    );
  });
});

describe('the address of a text message', () => {
  it('has the digits of the number and the text', () => {
    expect(textMessageAddress('090-1234-5678', '文です')).toBe(`sms:09012345678?&body=${encodeURIComponent('文です')}`);
  });

  it.each([
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
