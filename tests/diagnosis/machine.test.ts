import { describe, expect, it } from 'vitest';
import { everythingPossible, type Possibilities } from '../../src/diagnosis/possibilities';
import type { Reason } from '../../src/diagnosis/reasons';
import type { AnswerId, AnswerOf, StepId } from '../../src/diagnosis/steps';
import { enter, next, offered, stepOf } from '../../src/diagnosis/snapshots';

type Expected = StepId | readonly ['contact-admin', Reason];

const admin = (reason: Reason) => ['contact-admin', reason] as const;

/** Where each answer leads from each step, opened by its address alone, at a company of which nothing is known. */
const nodes = {
  start: {
    rejected: 'check-input',
    'forgot-password': 'usual-login',
    'forgot-id': 'signed-in-device',
    'no-code': 'code-channel',
    blocked: 'account-signs',
    unsure: 'usual-login',
    'contact-admin': admin('other'),
  },
  'usual-login': {
    'id-password': 'check-input',
    phone: 'phone-login',
    line: 'line-login',
    company: 'company-login',
    'screen-lock': 'screen-lock-login',
    unsure: 'check-input',
    'contact-admin': admin('other'),
  },
  'check-input': {
    solved: 'resolved',
    'forgot-password': 'reset-contact',
    'forgot-id': 'signed-in-device',
    'never-had': 'easy-login',
    'not-solved': 'other-ways',
    'contact-admin': admin('password'),
  },
  'easy-login': {
    phone: 'phone-login',
    line: 'line-login',
    unsure: 'phone-login',
    'contact-admin': admin('other'),
  },
  'phone-login': {
    solved: 'resolved',
    'no-code': 'registered-number',
    'not-solved': 'other-ways',
    'contact-admin': admin('code'),
  },
  'line-login': { solved: 'resolved', 'not-solved': 'other-ways', 'contact-admin': admin('other') },
  'company-login': {
    solved: 'resolved',
    'not-solved': admin('company-account'),
    'contact-admin': admin('company-account'),
  },
  'screen-lock-login': {
    solved: 'resolved',
    'forgot-password': 'reset-contact',
    'not-solved': 'other-ways',
    'contact-admin': admin('other'),
  },
  'other-ways': {
    solved: 'resolved',
    'browser-only': 'phone-ownership',
    'no-code': 'registered-number',
    'not-solved': 'phone-ownership',
    'contact-admin': admin('other'),
  },
  'phone-ownership': {
    company: 'managed-phone',
    own: 'refresh-app',
    unsure: 'refresh-app',
    'contact-admin': admin('other'),
  },
  'managed-phone': {
    solved: 'resolved',
    'not-solved': admin('managed-phone'),
    'contact-admin': admin('managed-phone'),
  },
  'refresh-app': {
    solved: 'resolved',
    'browser-only': admin('app-restricted'),
    'no-code': 'registered-number',
    'not-solved': 'account-signs',
    'contact-admin': admin('other'),
  },
  'reset-contact': {
    phone: 'reset-by-phone',
    mail: 'reset-by-mail',
    none: admin('password'),
    unsure: 'reset-by-phone',
    'contact-admin': admin('password'),
  },
  'reset-by-phone': {
    solved: 'resolved',
    'no-code': 'registered-number',
    'no-match': 'reset-by-mail',
    'not-solved': 'account-signs',
    'contact-admin': admin('password'),
  },
  'reset-by-mail': {
    solved: 'resolved',
    'no-code': 'mail-reception',
    'no-match': admin('password'),
    'not-solved': 'account-signs',
    'contact-admin': admin('password'),
  },
  'signed-in-device': {
    phone: 'id-on-phone',
    browser: 'id-on-browser',
    none: 'id-by-contact',
    unsure: 'id-by-contact',
    'contact-admin': admin('id'),
  },
  'id-on-phone': { found: 'login-with-id', 'not-found': 'id-by-contact', 'contact-admin': admin('id') },
  'id-on-browser': { found: 'login-with-id', 'not-found': 'id-by-contact', 'contact-admin': admin('id') },
  'id-by-contact': {
    found: 'login-with-id',
    'no-code': 'registered-number',
    'not-found': admin('id'),
    'contact-admin': admin('id'),
  },
  'login-with-id': {
    solved: 'resolved',
    'forgot-password': 'reset-contact',
    'not-solved': 'account-signs',
    'contact-admin': admin('password'),
  },

  'code-channel': {
    sms: 'registered-number',
    'phone-login': 'registered-number',
    mail: 'mail-reception',
    unsure: 'registered-number',
    'contact-admin': admin('code'),
  },
  'registered-number': {
    same: 'sms-reception',
    changed: 'number-changed',
    unsure: 'sms-reception',
    'contact-admin': admin('code'),
  },
  'number-changed': { yes: 'fix-number', no: 'code-by-mail', 'contact-admin': admin('code') },
  'fix-number': { solved: 'resolved', 'not-solved': 'code-by-mail', 'contact-admin': admin('code') },
  'sms-reception': { solved: 'resolved', 'not-solved': 'sms-filter', 'contact-admin': admin('code') },
  'sms-filter': {
    solved: 'resolved',
    'phone-login': 'code-by-notification',
    'not-solved': 'code-by-mail',
    'contact-admin': admin('code'),
  },
  'code-by-notification': { solved: 'resolved', 'not-solved': 'code-by-mail', 'contact-admin': admin('code') },
  'code-by-mail': {
    solved: 'resolved',
    'no-code': 'mail-reception',
    'no-mail': admin('code'),
    'not-solved': admin('code'),
    'contact-admin': admin('code'),
  },
  'mail-reception': { solved: 'resolved', 'not-solved': admin('code'), 'contact-admin': admin('code') },

  'account-signs': {
    'many-tries': admin('suspended'),
    sudden: admin('suspended'),
    'never-activated': admin('not-activated'),
    abroad: 'network',
    'company-network': 'network',
    'id-changed': admin('id'),
    unsure: admin('other'),
    'contact-admin': admin('other'),
  },
  network: { solved: 'resolved', 'not-solved': admin('network'), 'contact-admin': admin('network') },

  'contact-admin': { 'i-am-admin': 'admin-locked-out' },
  'admin-locked-out': {},
  resolved: {},
} as const satisfies { [S in StepId]: Readonly<Record<AnswerOf<S>, Expected>> };

describe.each(Object.entries(nodes))('%s', (step, answers) => {
  const snapshot = enter(step as StepId, everythingPossible);

  it('offers its answers', () => {
    expect(offered(snapshot)).toEqual(Object.keys(answers));
  });

  it.each(Object.entries(answers) as [AnswerId, Expected][])('%s leads on', (answer, expected) => {
    const reached = next(snapshot, answer);
    const [target, reason] = typeof expected === 'string' ? [expected, null] : expected;
    expect(reached && stepOf(reached)).toBe(target);
    expect(reached?.context.reason).toBe(reason);
  });
});

/** Where answers lead one after the other, and why an administrator is needed there. */
function follow(step: StepId, answers: readonly AnswerId[], possible: Possibilities = everythingPossible) {
  let snapshot = enter(step, possible);
  for (const answer of answers) {
    const reached = next(snapshot, answer);
    if (!reached) throw new Error(`${stepOf(snapshot)} does not offer ${answer}`);
    snapshot = reached;
  }
  return { step: stepOf(snapshot), reason: snapshot.context.reason, answers: offered(snapshot) };
}

describe('what was answered before changes the way', () => {
  it('a forgotten password is reset, whichever way of logging in is usual', () => {
    expect(follow('start', ['forgot-password', 'id-password']).step).toBe('reset-contact');
    expect(follow('start', ['forgot-password', 'unsure']).step).toBe('reset-contact');
    expect(follow('start', ['forgot-password', 'contact-admin']).reason).toBe('password');
  });

  it('an app that fails where the browser works is a restriction of the app', () => {
    const browserOnly = ['browser-only', 'own'] as const;
    expect(follow('other-ways', [...browserOnly, 'not-solved']).reason).toBe('app-restricted');
    expect(follow('other-ways', [...browserOnly, 'contact-admin']).reason).toBe('app-restricted');
    expect(follow('other-ways', browserOnly).answers).not.toContain('browser-only');
  });

  it('a missing SMS of a phone login can come as a notification instead', () => {
    const toFilter = ['same', 'not-solved'] as const;
    const ofPhoneLogin = follow('phone-login', ['no-code', ...toFilter]);
    expect(ofPhoneLogin.answers).not.toContain('phone-login');
    expect(follow('phone-login', ['no-code', ...toFilter, 'not-solved']).step).toBe('code-by-notification');
    expect(follow('code-channel', ['phone-login', ...toFilter, 'not-solved']).step).toBe('code-by-notification');
  });

  it('a changed number of a phone login is not the one in the profile: correcting that would not help', () => {
    expect(follow('phone-login', ['no-code', 'changed', 'yes']).step).toBe('code-by-notification');
    expect(follow('code-channel', ['sms', 'changed', 'yes']).step).toBe('fix-number');
  });

  it('a missing SMS of another kind cannot', () => {
    const toFilter = ['same', 'not-solved'] as const;
    expect(follow('code-channel', ['sms', ...toFilter]).answers).not.toContain('phone-login');
    expect(follow('code-channel', ['sms', ...toFilter, 'not-solved']).step).toBe('code-by-mail');
    expect(follow('reset-by-phone', ['no-code', ...toFilter, 'not-solved']).step).toBe('code-by-mail');
  });

  it('an app that fails where the browser fails too is not', () => {
    expect(follow('other-ways', ['not-solved', 'own', 'not-solved']).step).toBe('account-signs');
    expect(follow('other-ways', ['not-solved', 'own']).answers).not.toContain('browser-only');
  });
});
