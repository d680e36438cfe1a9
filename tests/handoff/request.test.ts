import { describe, expect, it } from 'vitest';
import { reasons } from '../../src/diagnosis/reasons';
import { draftFields, emptyDraft } from '../../src/handoff/draft';
import { requestForms, requestMail, writeRequest, type RequestInput } from '../../src/handoff/request';
import { reasonText, summaryText } from '../../src/i18n/keys';
import { fillSlots } from '../../src/i18n/slots';
import { t } from '../support/translate';

const tried = [
  { step: 'start', answer: 'rejected', sentOn: false },
  { step: 'account-signs', answer: 'many-tries', sentOn: false },
] as const;

const links = {
  case: 'https://example.co.jp/ja/case.html#start.blocked..account-signs.many-tries',
  admin: 'https://example.co.jp/ja/admin.html#suspended',
};

function long(input: Omit<RequestInput, 'links'>): string {
  return writeRequest(t, 'long', { links, ...input });
}

/** What stands for a thing that the administrator needs and nobody wrote. */
const notGiven = t('request:about.none');

describe('the request to the administrator', () => {
  it.each(reasons)('asks for what the reason %s needs', (reason) => {
    const { title, ask } = reasonText(t, reason);
    const request = long({ reason, tried, draft: emptyDraft });
    expect(request.split('\n')[0]).toContain(title);
    expect(request).toContain(`\n${fillSlots(t, ask)}\n`);
    expect(request).not.toContain('[[');
  });

  it('has all its parts, in order, a blank line between them', () => {
    const request = long({ reason: 'suspended', tried, draft: emptyDraft, language: 'ベトナム語' });
    const parts = [
      t('request:opening'),
      t('request:reply'),
      t('request:language', { language: 'ベトナム語' }),
      t('request:first'),
      t('request:unsure'),
      t('request:askHeading'),
      t('request:adminLink'),
      t('request:aboutHeading'),
      t('request:about.name', { value: notGiven }),
      t('request:about.callback', { value: notGiven }),
      t('request:triedHeading'),
      t('request:caseLink'),
      t('request:closing'),
    ];
    const places = parts.map((part) => request.split('\n').indexOf(part));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    const beginnings = request.split('\n\n').map((paragraph) => paragraph.split('\n')[0]);
    const heads = ['opening', 'first', 'askHeading', 'aboutHeading', 'triedHeading', 'closing'] as const;
    expect(beginnings.slice(1)).toEqual(heads.map((head) => t(`request:${head}`)));
  });

  it('in short has all its parts too, in order', () => {
    const language = 'ベトナム語';
    const request = writeRequest(t, 'short', { reason: 'id', tried, draft: emptyDraft, language, links });
    expect(request.split('\n')).toEqual([
      t('request:short.opening', { reason: reasonText(t, 'id').title }),
      t('request:first'),
      t('request:short.caseLink'),
      links.case,
      t('request:language', { language }),
      t('request:closing'),
    ]);
  });

  it.each(requestForms)('has nobody called by a number that another person may have: %s', (form) => {
    const changed = { step: 'number-changed', answer: 'someone-else', sentOn: false } as const;
    const request = { draft: emptyDraft, links, searched: false };
    for (const text of [
      writeRequest(t, form, { ...request, reason: 'code', tried: [changed] }),
      writeRequest(t, form, { ...request, reason: 'lost-phone', tried: null }),
      writeRequest(t, form, { ...request, reason: 'wrong-person', tried }),
    ]) {
      expect(text).toContain(t('request:firstOther'));
      expect(text).not.toContain(t('request:first'));
      expect(text).not.toContain(t('request:unsure'));
    }
    expect(writeRequest(t, form, { ...request, reason: 'code', tried })).not.toContain(t('request:firstOther'));
  });

  it.each(requestForms)('names no language where it is the reader’s own: %s', (form) => {
    for (const language of [null, '']) {
      const request = writeRequest(t, form, { reason: 'id', tried, draft: emptyDraft, language, links });
      expect(request).not.toContain(t('request:language', { language: '' }).slice(-8));
    }
  });

  it('says what was tried in whole sentences, numbered, in order', () => {
    const request = long({ reason: 'suspended', tried, draft: emptyDraft });
    expect(request).toContain(`1. ${summaryText(t, 'start', 'rejected') ?? ''}`);
    expect(request).toContain(`2. ${summaryText(t, 'account-signs', 'many-tries') ?? ''}`);
    const lines = request.split('\n');
    expect(lines.indexOf(t('request:caseLink')) - lines.indexOf(t('request:triedHeading'))).toBe(tried.length + 1);
  });

  it('does not count turning to the administrator as something tried', () => {
    const escalated = [{ step: 'network', answer: 'contact-admin', sentOn: false }] as const;
    const request = long({ reason: 'network', tried: escalated, draft: emptyDraft });
    expect(request).not.toContain(t('escalation.summary'));
    expect(request).toContain(t('request:nothingTried'));
  });

  it('leaves a line to fill in where nobody knows what was tried', () => {
    const request = long({ reason: 'other', tried: null, draft: emptyDraft });
    expect(request).not.toContain(t('request:nothingTried'));
    expect(request).toContain(`${t('request:triedHeading')}\n\n${t('request:caseLink')}`);
  });

  it('begins with nothing in it', () => {
    expect(emptyDraft).toEqual(Object.fromEntries(draftFields.map((field) => [field, ''])));
  });

  it('carries no half of a character, and no blank line', () => {
    const draft = { ...emptyDraft, since: ' 昨日\uD83D の\t\n 朝 ', model: ' \uDE00 ' };
    const request = long({ reason: 'other', tried, draft });
    expect(request.split('\n')).toContain(t('request:about.since', { value: '昨日 の 朝' }));
    expect(request).not.toContain(t('request:about.model', { value: '' }));
  });

  it('carries what the person wrote, each on one line', () => {
    const draft = { ...emptyDraft, name: '山田 花子', screenText: 'ログイン\nできません', model: ' Pixel 9 ' };
    const request = long({ reason: 'other', tried, draft }).split('\n');
    expect(request).toContain(t('request:about.name', { value: '山田 花子' }));
    expect(request).toContain(t('request:about.screenText', { value: 'ログイン できません' }));
    expect(request).toContain(t('request:about.model', { value: 'Pixel 9' }));
  });

  it.each(requestForms)(
    'has no empty line for what the person did not write, and says so of name and call back: %s',
    (form) => {
      const lines = writeRequest(t, form, { reason: 'other', tried, draft: emptyDraft, links }).split('\n');
      for (const field of draftFields) expect(lines).not.toContain(t(`request:about.${field}`, { value: '' }));
      for (const field of ['name', 'callback'] as const) {
        // A short message has no room for what is not there.
        expect(lines.includes(t(`request:about.${field}`, { value: notGiven }))).toBe(form === 'long');
      }
    },
  );

  it('leaves lines to fill in by hand on a page that cannot know', () => {
    const lines = long({ reason: 'other', tried: null, draft: null }).split('\n');
    for (const field of ['name', 'callback'] as const) {
      expect(lines).toContain(t(`request:about.${field}`, { value: '' }));
    }
  });

  it('says where the person was sent on, once', () => {
    const further = [...tried, { step: 'network', answer: 'not-solved', sentOn: true }] as const;
    const lines = long({ reason: 'network', tried: further, draft: emptyDraft }).split('\n');
    expect(lines.filter((line) => line === t('request:sentOn'))).toHaveLength(1);
    expect(lines[lines.indexOf(t('request:sentOn')) + 1]).toMatch(/^3\. /);
  });

  it.each(requestForms)('leads to the case, and says that it holds no password and no code: %s', (form) => {
    const request = writeRequest(t, form, { reason: 'suspended', tried, draft: emptyDraft, links });
    expect(request.split('\n')).toContain(links.case);
    expect(request).toContain(t('request:closing'));
  });

  it.each(requestForms)('says where to call back: %s', (form) => {
    const draft = { ...emptyDraft, callback: '090-1234-5678' };
    const request = writeRequest(t, form, { reason: 'id', tried, draft, links });
    expect(request.split('\n')).toContain(t('request:about.callback', { value: draft.callback }));
  });

  it('leads the administrator to the section of the reason', () => {
    expect(long({ reason: 'suspended', tried, draft: emptyDraft }).split('\n')).toContain(links.admin);
  });

  it.each(requestForms)('names no link where there is none: %s', (form) => {
    const none = { case: null, admin: null };
    const request = writeRequest(t, form, { reason: 'other', tried, draft: emptyDraft, links: none });
    expect(request).not.toMatch(/https|null/);
    expect(request).not.toContain(t('request:caseLink'));
    expect(request).not.toContain(t('request:short.caseLink'));
    const whole = writeRequest(t, form, { reason: 'other', tried, draft: emptyDraft, links }).split('\n');
    const aboutLinks = new Set([
      t('request:caseLink'),
      t('request:short.caseLink'),
      t('request:adminLink'),
      links.case,
      links.admin,
    ]);
    expect(request.split('\n')).toEqual(whole.filter((line) => !aboutLinks.has(line)));
  });

  it('in short is short, and still says who asks for what', () => {
    const draft = { ...emptyDraft, name: '山田 花子' };
    const request = writeRequest(t, 'short', { reason: 'password', tried, draft, links });
    expect(request.split('\n').length).toBeLessThanOrEqual(8);
    expect(request).toContain(`（${reasonText(t, 'password').title}）`);
    expect(request).toContain('山田 花子');
  });

  it('as a mail has its subject apart', () => {
    const { subject, body, kept } = requestMail(t, undefined, { reason: 'id', tried, draft: emptyDraft, links });
    expect(subject).toContain(reasonText(t, 'id').title);
    expect(body).not.toContain(subject);
    expect(kept).toBe(links.case);
    const input = { reason: 'id', tried, draft: emptyDraft, links } as const;
    expect(requestMail(t, 'it@example.co.jp', input)).toMatchObject({
      to: 'it@example.co.jp',
      body: writeRequest(t, 'short', input),
    });
  });

  it('shows what the person wrote as it is, markup and placeholders too', () => {
    const draft = { ...emptyDraft, screenText: '<b>{{value}} $t(request:opening)</b>' };
    expect(long({ reason: 'other', tried, draft })).toContain('<b>{{value}} $t(request:opening)</b>');
  });
});
