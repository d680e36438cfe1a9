import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales';
import { joiningSpace, phraseBreak, plainText } from '../../src/i18n/plainText';
import { withPhrases } from '../../src/build/phrases';
import { resources } from '../../src/build/resources';
import { textsOf } from '../i18n/texts';

const { ja } = resources;
const phrased = withPhrases(ja, 'ja');

describe('breaking lines between phrases', () => {
  it('changes nothing that can be seen', () => {
    expect(plainText(JSON.stringify(phrased))).toBe(plainText(JSON.stringify(ja)));
  });

  it('breaks what is read on the screen between phrases, not inside words', () => {
    const phrases = phrased.credentials['check-input'].title.split(phraseBreak);
    expect(phrases.length).toBeGreaterThan(2);
    expect(phrases).toContain('パスワードの');
  });

  it('breaks what is longer than a line of large text, not inside words', () => {
    expect(phrased.escalation.resolved.title.split(phraseBreak)).toEqual(['使えるように', 'なりましたね']);
    expect(phrased.reasons.suspended.why.split(phraseBreak)).toContain('かもしれません。');
  });

  it('leaves the request as it is', () => {
    expect(phrased.request).toEqual(ja.request);
    expect(phrased.reasons.password.ask).toBe(ja.reasons.password.ask);
    expect(phrased.credentials.start.answers.rejected.summary).toBe(ja.credentials.start.answers.rejected.summary);
  });

  it('leaves what an administrator copies as it is, and breaks what is read beside it', () => {
    const { replies, tell } = phrased.admin.reasons.password;
    expect(replies['contact-fixed'].text).toBe(ja.admin.reasons.password.replies['contact-fixed'].text);
    expect(replies['contact-fixed'].title).toContain(phraseBreak);
    expect(tell).toContain(phraseBreak);
  });

  it('leaves labels, pictures, descriptions and the search as they are', () => {
    expect(phrased.labels).toEqual(ja.labels);
    expect(phrased.pictures).toEqual(ja.pictures);
    expect(phrased.search).toEqual(ja.search);
    expect(phrased.about.description).toBe(ja.about.description);
  });

  it('breaks any other text, whatever its key is called', () => {
    const brandNew = { ui: { neverHeardOf: 'はじめて書かれた長い文です。' } } as unknown as typeof ja;
    expect(JSON.stringify(withPhrases(brandNew, 'ja'))).toContain(phraseBreak);
  });

  it('keeps names of two words on one line', () => {
    expect(phrased.ui.links.help).toContain(`LINE${joiningSpace}WORKS`);
  });
});

describe.each(locales)('the line breaks of %s', (locale) => {
  const texts = textsOf(withPhrases(resources[locale], locale));

  it('are made when the pages are built, not by translators', () => {
    expect(textsOf(resources[locale]).filter(({ text }) => /[\u200B\u00A0]/.test(text))).toEqual([]);
  });

  it('stand neither inside a Latin word, nor where a line must not begin or end', () => {
    const bad =
      /[!-~]\u200B[!-~]|方\u200B法|\u200B[っゃゅょー・。、，！？：；」』）】”]|[（「『【“]\u200B|\u200B\u200B/;
    expect(texts.filter(({ text }) => bad.test(text))).toEqual([]);
  });

  it('leave slots and placeholders whole', () => {
    const slots = (all: readonly { readonly text: string }[]) =>
      all.map(({ text }) => text.match(/\[\[[^\]]*\]\]|\{\{[^}]*\}\}/g));
    expect(slots(texts)).toEqual(slots(textsOf(resources[locale])));
  });
});
