import { describe, expect, it } from 'vitest';
import { stepIds, steps } from '../../src/diagnosis/steps';
import { resources } from '../../src/build/resources';
import { stepText } from '../../src/i18n/keys';
import { findSteps } from '../../src/screens/desk/findSteps';
import { t as built } from '../support/builtTranslate';
import { t } from '../support/translate';

const verification = stepIds.filter((step) => steps[step].phase === 'verification');

describe('finding steps by word', () => {
  it('without words finds them all', () => {
    expect([...findSteps(t, ' ')]).toEqual(stepIds);
  });

  it.each([
    ['コード', 'sms-filter'],
    ['再インストール', 'refresh-app'],
    ['ロック', 'sign-in-again'],
    ['SSO', 'company-login'],
    ['ｓｍｓ', 'sms-reception'],
    ['ドコモ', 'sms-filter'],
    ['迷惑 SMS', 'sms-filter'],
    ['アンインストール', 'managed-phone'],
    ['機種変更', 'phone-ownership'],
    ['２段階認証', 'set-up-two-step'],
    ['紛失', 'lost-phone'],
    ['eSIM', 'code-on-old-phone'],
    ['Authenticator', 'second-factor'],
    ['障害', 'everyone-out'],
    ['暗証番号', 'pin-code'],
    ['圏外', 'sms-reception'],
    ['アカウント停止', 'check-input'],
    ['退職', 'signed-out-signs'],
  ] as const)('%s finds %s', (words, step) => {
    expect([...findSteps(t, words)]).toContain(step);
  });

  it.each(Object.entries(resources.ja.map.synonyms))('%s stands for a word that the steps use: %s', (_, ours) => {
    expect(findSteps(t, ours).size).toBeGreaterThan(0);
  });

  it('「コード」 finds the steps of the code', () => {
    const found = findSteps(t, 'コード');
    expect(verification.filter((step) => !found.has(step))).toEqual([]);
  });

  it('finds every step by its own title, also with the line breaks of the built pages', () => {
    for (const step of stepIds) expect([...findSteps(built, stepText(t, step).title)]).toContain(step);
  });

  it.each(['ぷりん', '<script>', '\\', '.*'])('%s finds nothing', (words) => {
    expect(findSteps(t, words).size).toBe(0);
  });
});
