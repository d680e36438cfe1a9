import { describe, expect, it } from 'vitest';
import { reasons } from '../../src/diagnosis/reasons';
import { emptyDraft } from '../../src/handoff/draft';
import { writeRequest } from '../../src/handoff/request';
import { answerText, reasonText } from '../../src/i18n/keys';
import { fillSlots } from '../../src/i18n/slots';
import { t } from '../support/translate';

const tried = [
  { step: 'start', answer: 'blocked' },
  { step: 'account-signs', answer: 'many-tries' },
] as const;

describe('the request to the administrator', () => {
  it.each(reasons)('asks for what the reason %s needs', (reason) => {
    const { title, ask } = reasonText(t, reason);
    const request = writeRequest(t, { reason, tried, draft: emptyDraft });
    expect(request.split('\n')[0]).toContain(title);
    expect(request.split('\n')).toContain(fillSlots(t, ask));
    expect(request).not.toContain('[[');
  });

  it('says what was tried in whole sentences, numbered, in order', () => {
    const request = writeRequest(t, { reason: 'suspended', tried, draft: emptyDraft });
    expect(request).toContain(`1. ${answerText(t, 'start', 'blocked').summary}`);
    expect(request).toContain(`2. ${answerText(t, 'account-signs', 'many-tries').summary}`);
  });

  it('does not count turning to the administrator as something tried', () => {
    const escalated = [{ step: 'network', answer: 'contact-admin' }] as const;
    const request = writeRequest(t, { reason: 'network', tried: escalated, draft: emptyDraft });
    expect(request).not.toContain(t('escalation.summary'));
    expect(request).toContain(t('request:nothingTried'));
  });

  it('leaves a line to fill in where nobody knows what was tried', () => {
    const request = writeRequest(t, { reason: 'other', tried: null, draft: emptyDraft });
    expect(request).not.toContain(t('request:nothingTried'));
  });

  it('carries what the person wrote, each on one line', () => {
    const draft = { ...emptyDraft, name: '山田 花子', screenText: 'ログイン\nできません', model: ' Pixel 9 ' };
    const request = writeRequest(t, { reason: 'other', tried, draft }).split('\n');
    expect(request).toContain(t('request:about.name', { value: '山田 花子' }));
    expect(request).toContain(t('request:about.screenText', { value: 'ログイン できません' }));
    expect(request).toContain(t('request:about.model', { value: 'Pixel 9' }));
  });

  it('leaves a line to fill in for what the person did not write', () => {
    const request = writeRequest(t, { reason: 'other', tried, draft: emptyDraft });
    expect(request.split('\n')).toContain(t('request:about.department', { value: '' }));
    expect(request.split('\n')).toContain(t('request:callback'));
    expect(request).not.toContain(t('request:about.since', { value: '' }));
  });

  it('says that it holds no password and no code', () => {
    expect(writeRequest(t, { reason: 'other', tried: [], draft: emptyDraft })).toContain(t('request:closing'));
  });

  it('shows what the person wrote as it is, markup and placeholders too', () => {
    const draft = { ...emptyDraft, screenText: '<b>{{value}} $t(request:opening)</b>' };
    expect(writeRequest(t, { reason: 'other', tried, draft })).toContain('<b>{{value}} $t(request:opening)</b>');
  });
});
