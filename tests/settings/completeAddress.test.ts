import { describe, expect, it } from 'vitest';
import { completeAddress, completeIn } from '../../src/settings/completeAddress';
import { emptyForm } from '../../src/settings/form';

describe('an address that was typed', () => {
  it.each([
    ['portal.example.co.jp', 'https://portal.example.co.jp'],
    [' portal.example.co.jp/it?a=1#b ', 'https://portal.example.co.jp/it?a=1#b'],
    ['portal.example.co.jp:8443/', 'https://portal.example.co.jp:8443/'],
    ['//portal.example.co.jp/it', 'https://portal.example.co.jp/it'],
  ])('gets the beginning that it lacks: %s', (typed, completed) => {
    expect(completeAddress(typed)).toBe(completed);
  });

  it.each([
    '',
    'https://portal.example.co.jp',
    'http://portal.example.co.jp',
    'ftp://portal.example.co.jp',
    'javascript:alert(1)',
    'mailto:it@example.co.jp',
    'it@example.co.jp',
    'portal',
    '社内ポータルの「アプリ」から入れます。',
    String.raw`\\server\share.txt`,
  ])('stays as it is where it lacks none, or is none for certain: %s', (typed) => {
    expect(completeAddress(typed)).toBe(typed);
  });
});

describe('a part of the form', () => {
  const form = {
    ...emptyForm,
    company: 'example.co.jp',
    site: 'guide.example.co.jp',
    embedding: 'a.example\nhttp://b.example\n\nc.example',
    links: [
      { title: 'example.co.jp', href: 'faq.example.co.jp' },
      { title: '', href: '' },
    ],
  };

  it('is completed where it is an address, and the rest is left alone', () => {
    expect(completeIn(form, 'site')).toEqual({ ...form, site: 'https://guide.example.co.jp' });
    expect(completeIn(form, 'embedding').embedding).toBe('https://a.example\nhttp://b.example\n\nhttps://c.example');
    expect(completeIn(form, 'links.0').links).toEqual([
      { title: 'example.co.jp', href: 'https://faq.example.co.jp' },
      { title: '', href: '' },
    ]);
  });

  it.each(['company', 'administrator.page', 'phones', 'nonsense'])(
    'is the same where there is nothing to do: %s',
    (part) => {
      expect(completeIn(form, part)).toBe(form);
    },
  );
});
