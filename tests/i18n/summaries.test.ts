import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { localeScript, phaseScript, summariesScript } from '../../src/build/localeScripts';
import { resources } from '../../src/build/resources';
import { escalation, phases, stepIds, steps, type AnswerId } from '../../src/diagnosis/steps';
import { emptyDraft } from '../../src/handoff/draft';
import { writeRequest } from '../../src/handoff/request';
import { createI18n } from '../../src/i18n/instance';
import { summaryText, type Translate } from '../../src/i18n/keys';
import { locales, sourceLocale, tagOf, type Locale } from '../../src/i18n/locales';
import { canSay } from '../../src/i18n/phaseTexts';
import { takeSummaries } from '../../src/i18n/summaries';

// What a request says of each answer comes later than the page, or never.

const given = stepIds.flatMap((step) =>
  (steps[step].answers as readonly AnswerId[]).flatMap((answer) => (answer === escalation ? [] : [{ step, answer }])),
);

/** The wording of a page of the steps, as its scripts bring it. */
function loaded(locale: Locale) {
  runInThisContext(localeScript(locale, 'steps', {}));
  for (const phase of phases) runInThisContext(phaseScript(locale, phase));
  const page = createI18n(globalThis.loginGuideLocale);
  for (const step of stepIds) expect(canSay(page, step)).toBe(true);
  return page;
}

/** Runs the script with the sentences, and adds them. */
function complete(page: ReturnType<typeof loaded>, locale: Locale) {
  runInThisContext(summariesScript(locale));
  expect(takeSummaries(page)).toBe(true);
}

const requestOf = (t: Translate) =>
  writeRequest(t, 'long', {
    reason: 'suspended',
    tried: given.slice(0, 3).map((answer) => ({ ...answer, sentOn: false })),
    draft: emptyDraft,
    links: { case: null, admin: null },
  });

describe.each(locales)('the sentences of answers in %s', (locale) => {
  it('are not in the script of a page', () => {
    for (const entry of ['steps', 'case', 'map', 'admin', 'setup', 'numbers'] as const) {
      expect(localeScript(locale, entry, {})).not.toContain(
        JSON.stringify(resources[locale].credentials.start.answers.rejected.summary),
      );
    }
  });

  it('are those of the wording once they have come, and labels until then', () => {
    const page = loaded(locale);
    const t = page.t as Translate;
    for (const { step, answer } of given) {
      const { label } = worded(locale, step, answer);
      expect(summaryText(t, step, answer)?.replaceAll('\u00A0', ' ')).toBe(label);
    }
    complete(page, locale);
    for (const { step, answer } of given)
      expect(summaryText(t, step, answer)).toBe(worded(locale, step, answer).summary);
  });

  it('are in the request in Japanese once they have come; until then it has a line to fill in', () => {
    const page = loaded(locale);
    const inSource = page.getFixedT(tagOf(sourceLocale)) as Translate;
    const before = requestOf(inSource);
    complete(page, locale);
    const after = requestOf(inSource);
    const told = given.slice(0, 3).map(({ step, answer }) => worded(sourceLocale, step, answer));
    for (const { summary, label } of told) {
      expect(after).toContain(summary);
      expect(before).not.toContain(summary);
      expect(before.includes(label)).toBe(locale === sourceLocale);
    }
    expect(before).not.toMatch(/undefined|null|answers\./);
  });
});

function worded(locale: Locale, step: (typeof given)[number]['step'], answer: AnswerId) {
  const { phase } = steps[step];
  const texts = resources[locale][phase] as unknown as Record<
    string,
    { answers: Record<string, { label: string; summary: string }> }
  >;
  const text = texts[step]?.answers[answer];
  if (!text) throw new Error(`${locale} says nothing of ${step}.${answer}.`);
  return text;
}
