import { describe, expect, it } from 'vitest';
import { reasons } from '../../src/diagnosis/reasons';
import { steps, stepIds, type AnswerId } from '../../src/diagnosis/steps';
import { emptyDraft } from '../../src/handoff/draft';
import { requestForms, requestMail, requestSubject, writeRequest } from '../../src/handoff/request';
import { createI18n } from '../../src/i18n/instance';
import type { Translate } from '../../src/i18n/keys';
import { locales, nameInSource, sourceLocale } from '../../src/i18n/locales';
import { withPhrases } from '../../src/build/phrases';
import { resources } from '../../src/build/resources';
import { t } from '../support/translate';
import { wordedPage } from '../support/wordedPage';

const everything = stepIds.flatMap((step) =>
  (steps[step].answers as readonly AnswerId[]).map((answer) => ({ step, answer, sentOn: false })),
);

describe.each(locales.filter((locale) => locale !== sourceLocale))('the request from a page in %s', (locale) => {
  const page = wordedPage(locale);
  const inSource = page.getFixedT(sourceLocale) as Translate;
  const own = page.t as Translate;
  const language = nameInSource(locale);

  it.each(reasons)('says of %s what it says from a Japanese one', (reason) => {
    const input = { reason, tried: everything, draft: emptyDraft, language, links: { case: null, admin: null } };
    expect(requestSubject(inSource, reason)).toBe(requestSubject(t, reason));
    for (const form of requestForms) {
      expect(writeRequest(inSource, form, input)).toBe(writeRequest(t, form, input));
      expect(writeRequest(inSource, form, input)).toContain(language);
    }
  });

  it.each(reasons)('can be read in the person’s own language, for %s', (reason) => {
    const input = { reason, tried: everything, draft: emptyDraft, links: { case: null, admin: null } };
    for (const form of requestForms) {
      const meaning = writeRequest(own, form, input);
      expect(meaning).not.toBe(writeRequest(t, form, input));
      expect(meaning).not.toMatch(/\[\[|\{\{|request:|reasons:/);
    }
  });
});

describe.each(locales)('the request of a built page in %s', (locale) => {
  const built = createI18n({ locale, resources: withPhrases(resources[locale], locale) }).t as Translate;

  it.each(reasons)('has no line-break characters, for %s', (reason) => {
    const links = { case: 'https://example.co.jp/case', admin: 'https://example.co.jp/admin' };
    const input = { reason, tried: everything, draft: emptyDraft, links };
    const { subject, body } = requestMail(built, undefined, input);
    const texts = [subject, body, ...requestForms.map((form) => writeRequest(built, form, input))];
    expect(texts.filter((text) => /[\u200B\u00A0]/.test(text))).toEqual([]);
  });
});
