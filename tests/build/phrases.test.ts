import { describe, expect, it } from 'vitest';
import { wording as ja } from '../../locales/ja';
import { phraseBreak, plainText } from '../../src/i18n/plainText';
import { withPhrases } from '../../src/build/phrases';

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

  it('never breaks inside 方法, nor before what must not begin a line', () => {
    expect(JSON.stringify(phrased)).not.toMatch(/方\u200B法|\u200B[っゃゅょー・。、」）]/);
  });

  it('leaves slots whole', () => {
    const slots = (resources: object) => JSON.stringify(resources).match(/\[\[[^\]]*\]\]/g);
    expect(slots(phrased)).toEqual(slots(ja));
  });
});
