import { describe, expect, it } from 'vitest';
import { nothingKnown, type Trouble } from '../../src/diagnosis/facts';
import { everythingPossible, type Possibilities } from '../../src/diagnosis/possibilities';
import type { Reason } from '../../src/diagnosis/reasons';
import type { AnswerId, AnswerOf, StepId } from '../../src/diagnosis/steps';
import { enter, next, offered, stepOf } from '../../src/diagnosis/snapshots';

type Expected = StepId | readonly ['contact-admin', Reason];

const admin = (reason: Reason) => ['contact-admin', reason] as const;

/** Where each answer leads from each step, opened by its address alone, at a company of which nothing is known. */
const nodes = {
  start: {
    rejected: 'account-signs',
    forgot: 'what-is-missing',
    'no-code': 'code-problem',
    approval: 'company-screen',
    'signed-out': 'signed-out-signs',
    app: 'phone-ownership',
    unsure: 'other-signs',
    'contact-admin': admin('other'),
  },
  'what-is-missing': {
    password: 'reset-contact',
    id: 'signed-in-device',
    both: 'signed-in-device',
    'never-had': 'easy-login',
    company: 'company-login',
    pin: 'pin-code',
    'never-activated': admin('not-activated'),
    unsure: 'usual-login',
    'contact-admin': admin('password'),
  },
  'other-signs': {
    'lost-phone': 'lost-phone',
    'company-phone': 'managed-phone',
    'other-screen': 'other-screens',
    'other-app': 'other-apps',
    talks: 'missing-talks',
    'other-login': 'usual-login',
    unsure: 'check-input',
    'contact-admin': admin('other'),
  },
  'other-screens': {
    expired: 'renew-password',
    'two-step': 'set-up-two-step',
    pin: 'pin-code',
    profile: 'phone-ownership',
    'sign-up': 'usual-login',
    waiting: admin('awaiting'),
    unsure: admin('other'),
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
    'no-code': 'code-problem',
    'forgot-password': 'reset-contact',
    'forgot-id': 'signed-in-device',
    'never-had': 'easy-login',
    'not-solved': 'reset-contact',
    'contact-admin': admin('password'),
  },
  'easy-login': { phone: 'phone-login', line: 'line-login', unsure: 'phone-login', 'contact-admin': admin('no-id') },
  'phone-login': {
    solved: 'resolved',
    'no-code': 'code-problem',
    refused: 'code-refused',
    'not-solved': 'phone-ownership',
    'contact-admin': admin('no-id'),
  },
  'line-login': {
    solved: 'resolved',
    'new-line': admin('no-id'),
    'not-solved': 'phone-ownership',
    'contact-admin': admin('no-id'),
  },
  'company-login': {
    solved: 'resolved',
    'second-factor': 'second-factor',
    device: admin('company-device'),
    'forgot-id': 'signed-in-device',
    'not-solved': admin('company-account'),
    'contact-admin': admin('company-account'),
  },
  'screen-lock-login': {
    solved: 'resolved',
    'no-code': 'code-problem',
    'forgot-password': 'reset-contact',
    'not-solved': 'phone-ownership',
    'contact-admin': admin('other'),
  },
  'other-ways': {
    solved: 'resolved',
    'browser-only': 'refresh-app',
    'no-code': 'sms-reception',
    'not-solved': admin('other'),
    'contact-admin': admin('other'),
  },
  'phone-ownership': {
    company: 'managed-phone',
    own: 'refresh-app',
    unsure: 'refresh-app',
    'contact-admin': admin('other'),
  },
  'profile-screen': {
    shown: 'own-phone-profile',
    'not-shown': 'refresh-app',
    'contact-admin': admin('phone-settings'),
  },
  'managed-phone': {
    solved: 'resolved',
    'forgot-password': 'reset-contact',
    'not-solved': admin('managed-phone'),
    'contact-admin': admin('managed-phone'),
  },
  'own-phone-profile': {
    solved: 'resolved',
    'not-solved': admin('phone-settings'),
    'contact-admin': admin('phone-settings'),
  },
  'refresh-app': {
    solved: 'resolved',
    'browser-only': admin('app-restricted'),
    'no-code': 'sms-reception',
    unsupported: admin('unsupported-phone'),
    'not-solved': admin('other'),
    'contact-admin': admin('other'),
  },
  'reset-contact': {
    phone: 'reset-by-phone',
    mail: 'reset-by-mail',
    none: admin('password'),
    'never-had': 'easy-login',
    unsure: 'reset-by-phone',
    'contact-admin': admin('password'),
  },
  'reset-by-phone': {
    solved: 'resolved',
    'no-code': 'sms-reception',
    refused: 'code-refused',
    'no-match': 'reset-by-mail',
    'password-refused': 'renew-password',
    'not-solved': 'phone-ownership',
    'contact-admin': admin('password'),
  },
  'reset-by-mail': {
    solved: 'resolved',
    'no-code': 'mail-reception',
    refused: 'code-refused',
    'no-match': admin('password'),
    'password-refused': 'renew-password',
    'not-solved': 'phone-ownership',
    'contact-admin': admin('password'),
  },
  'finish-reset': {
    solved: 'resolved',
    'password-refused': admin('expired'),
    'not-solved': admin('suspended'),
    'contact-admin': admin('password'),
  },
  'renew-password': {
    solved: 'resolved',
    'forgot-password': 'reset-contact',
    'not-solved': admin('expired'),
    'contact-admin': admin('expired'),
  },
  'pin-code': {
    solved: 'resolved',
    'signed-out': 'check-input',
    'not-solved': admin('other'),
    'contact-admin': admin('other'),
  },
  'signed-in-device': {
    phone: 'id-on-phone',
    browser: 'id-on-browser',
    none: 'id-by-contact',
    'never-had': 'easy-login',
    unsure: 'id-by-contact',
    'contact-admin': admin('id'),
  },
  'id-on-phone': { found: 'login-with-id', 'not-found': 'id-by-contact', 'contact-admin': admin('id') },
  'id-on-browser': { found: 'login-with-id', 'not-found': 'id-by-contact', 'contact-admin': admin('id') },
  'id-by-contact': {
    found: 'login-with-id',
    'no-code': 'sms-reception',
    refused: 'code-refused',
    'not-found': admin('id'),
    'contact-admin': admin('id'),
  },
  'login-with-id': {
    solved: 'resolved',
    'no-code': 'code-problem',
    'forgot-password': 'reset-contact',
    'not-solved': admin('password'),
    'contact-admin': admin('password'),
  },
  'other-apps': { solved: 'resolved', 'not-solved': admin('other-app'), 'contact-admin': admin('other-app') },
  'missing-talks': {
    solved: 'resolved',
    'other-account': 'usual-login',
    'someone-else': admin('wrong-person'),
    'not-solved': admin('talks'),
    'contact-admin': admin('talks'),
  },
  'code-problem': {
    'old-phone': 'code-on-old-phone',
    'same-number': 'sms-reception',
    changed: 'number-changed',
    mail: 'mail-reception',
    refused: 'code-refused',
    app: 'second-factor',
    unsure: 'sms-reception',
    'contact-admin': admin('code'),
  },
  'code-on-old-phone': {
    solved: 'resolved',
    refused: 'code-refused',
    'not-solved': 'code-by-mail',
    'contact-admin': admin('code'),
  },
  'number-changed': {
    yes: 'fix-number',
    no: 'code-by-mail',
    'no-id': admin('no-id'),
    'someone-else': admin('code'),
    'contact-admin': admin('code'),
  },
  'fix-number': {
    solved: 'resolved',
    refused: 'code-refused',
    'not-solved': 'code-by-mail',
    'contact-admin': admin('code'),
  },
  'link-number': {
    solved: 'resolved',
    refused: 'code-refused',
    'not-solved': 'code-by-notification',
    'contact-admin': admin('no-id'),
  },
  'sms-reception': {
    solved: 'resolved',
    refused: 'code-refused',
    'no-sms': 'code-by-mail',
    'wrong-number': 'number-changed',
    'not-solved': 'sms-filter',
    'contact-admin': admin('code'),
  },
  'sms-filter': {
    solved: 'resolved',
    refused: 'code-refused',
    'phone-login': 'code-by-notification',
    'not-solved': 'code-by-mail',
    'contact-admin': admin('code'),
  },
  'code-by-notification': { solved: 'resolved', 'not-solved': admin('code'), 'contact-admin': admin('code') },
  'code-by-mail': {
    solved: 'resolved',
    'no-code': admin('code'),
    'no-mail': admin('code'),
    'not-solved': admin('code'),
    'contact-admin': admin('code'),
  },
  'mail-reception': {
    solved: 'resolved',
    refused: 'code-refused',
    sms: 'sms-reception',
    'not-solved': admin('code'),
    'contact-admin': admin('code'),
  },
  'code-refused': { solved: 'resolved', 'not-solved': admin('code'), 'contact-admin': admin('code') },
  'set-up-two-step': {
    solved: 'resolved',
    'no-code': 'code-problem',
    'no-contact': admin('code'),
    'not-solved': admin('code'),
    'contact-admin': admin('code'),
  },
  'company-screen': {
    approval: 'second-factor',
    device: admin('company-device'),
    password: 'company-login',
    'line-works': 'screen-lock-login',
    waiting: admin('awaiting'),
    unsure: 'company-login',
    'contact-admin': admin('company-account'),
  },
  'second-factor': {
    solved: 'resolved',
    'not-solved': admin('second-factor'),
    'contact-admin': admin('second-factor'),
  },
  'account-signs': {
    wrong: 'check-input',
    'many-tries': 'reset-contact',
    'company-phone': 'managed-phone',
    'other-screen': 'other-screens',
    'never-activated': admin('not-activated'),
    abroad: 'network',
    'company-network': 'network',
    'id-changed': 'id-by-contact',
    left: admin('ended'),
    unsure: 'check-input',
    'contact-admin': admin('other'),
  },
  'signed-out-signs': {
    everyone: 'everyone-out',
    'only-me': 'sign-in-again',
    'at-once': 'phone-ownership',
    'id-changed': 'id-by-contact',
    left: admin('ended'),
    unsure: 'sign-in-again',
    'contact-admin': admin('other'),
  },
  'everyone-out': {
    solved: 'resolved',
    reset: 'reset-contact',
    'company-app': 'managed-phone',
    'no-code': 'code-problem',
    'not-solved': admin('everyone-out'),
    'contact-admin': admin('everyone-out'),
  },
  'sign-in-again': {
    solved: 'resolved',
    'no-code': 'code-problem',
    'forgot-password': 'reset-contact',
    'not-mine': admin('wrong-person'),
    'not-solved': admin('other'),
    'contact-admin': admin('other'),
  },
  'lost-phone': { told: 'check-input', 'not-told': admin('lost-phone'), 'contact-admin': admin('lost-phone') },
  network: {
    solved: 'resolved',
    'no-code': 'code-problem',
    'not-solved': admin('network'),
    'contact-admin': admin('network'),
  },
  'contact-admin': { 'i-am-admin': 'admin-locked-out' },
  'admin-locked-out': {},
  resolved: {},
} as const satisfies { [S in StepId]: Readonly<Partial<Record<AnswerOf<S>, Expected>>> };

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
  it('what is forgotten is looked for, whichever way of logging in is usual', () => {
    expect(follow('start', ['forgot', 'unsure', 'id-password']).step).toBe('reset-contact');
    expect(follow('start', ['forgot', 'unsure', 'unsure']).step).toBe('reset-contact');
    expect(follow('start', ['forgot', 'unsure', 'contact-admin']).reason).toBe('password');
  });

  it('an app that fails where the browser works is a restriction of the app', () => {
    expect(follow('other-ways', ['browser-only', 'not-solved']).reason).toBe('app-restricted');
    expect(follow('other-ways', ['browser-only', 'contact-admin']).reason).toBe('app-restricted');
    expect(follow('other-ways', ['browser-only', 'no-code']).reason).toBe('code');
    expect(follow('other-ways', ['browser-only']).answers).not.toContain('browser-only');
  });

  it('only who missed the app goes on to log in once it is there', () => {
    expect(follow('start', ['app', 'own', 'asks-login']).step).toBe('usual-login');
    expect(follow('start', ['app', 'own', 'forgot']).step).toBe('what-is-missing');
    expect(follow('start', ['app', 'own', 'forgot', 'unsure']).step).toBe('check-input');
    expect(follow('other-ways', ['browser-only']).answers).not.toContain('asks-login');
  });

  it('the phone that is known is not asked about again, and a company’s is not tried another way', () => {
    expect(follow('reset-by-phone', ['not-solved', 'own']).step).toBe('other-ways');
    expect(follow('reset-by-phone', ['not-solved', 'unsure']).step).toBe('other-ways');
    expect(follow('phone-login', ['not-solved', 'own']).step).toBe('other-ways');
    expect(follow('start', ['app', 'own', 'asks-login', 'phone', 'not-solved']).reason).toBe('no-id');
    const ofCompany = ['app', 'company', 'forgot-password', 'phone', 'not-solved'] as const;
    expect(follow('start', ofCompany).reason).toBe('suspended');
  });

  it('where a login by phone or LINE fails, whoever knows no other way is given an ID', () => {
    expect(follow('check-input', ['never-had', 'phone', 'not-solved']).reason).toBe('no-id');
    expect(follow('check-input', ['never-had', 'line', 'not-solved']).reason).toBe('no-id');
    expect(follow('phone-login', ['not-solved']).step).toBe('phone-ownership');
    expect(follow('phone-login', ['not-solved', 'own', 'not-solved']).reason).toBe('no-id');
    expect(follow('other-ways', ['not-solved']).reason).toBe('other');
  });

  it('a phone that asks for a profile is looked at as one that may be managed', () => {
    expect(follow('other-screens', ['profile', 'own']).step).toBe('own-phone-profile');
    expect(follow('signed-out-signs', ['at-once', 'own', 'shown']).step).toBe('own-phone-profile');
    const notShown = follow('signed-out-signs', ['at-once', 'own', 'not-shown', 'not-solved']);
    expect(notShown.reason).toBe('phone-settings');
    expect(follow('other-screens', ['profile', 'unsure']).step).toBe('managed-phone');
    expect(follow('other-screens', ['profile', 'company']).step).toBe('managed-phone');
    expect(follow('other-screens', ['profile', 'unsure', 'not-solved']).reason).toBe('phone-settings');
    expect(follow('other-screens', ['profile', 'contact-admin']).reason).toBe('phone-settings');
    expect(follow('other-screens', ['profile', 'company', 'not-solved']).reason).toBe('managed-phone');
  });

  it('a missing SMS of a phone login can come as a notification instead, and its number is another', () => {
    const missing = ['no-code', 'same-number', 'not-solved'] as const;
    expect(follow('phone-login', missing).answers).not.toContain('phone-login');
    expect(follow('phone-login', [...missing, 'not-solved']).step).toBe('code-by-notification');
    expect(follow('phone-login', ['no-code', 'old-phone', 'not-solved']).step).toBe('code-by-notification');
    expect(follow('phone-login', ['no-code', 'changed', 'yes']).step).toBe('link-number');
    expect(follow('phone-login', ['no-code', 'changed', 'no']).reason).toBe('no-id');
    expect(follow('sms-filter', ['phone-login']).step).toBe('code-by-notification');
  });

  it('a missing SMS of another kind cannot, but can come by mail, if that was not tried', () => {
    expect(follow('start', ['no-code', 'same-number', 'not-solved', 'not-solved']).step).toBe('code-by-mail');
    expect(follow('start', ['no-code', 'mail', 'sms', 'not-solved', 'not-solved']).reason).toBe('code');
    expect(follow('start', ['no-code', 'mail', 'sms']).answers).not.toContain('no-sms');
    expect(follow('start', ['no-code', 'changed', 'yes', 'not-solved']).step).toBe('code-by-mail');
  });

  it('whoever wanted an ID or a password comes back to that when the code arrives', () => {
    const forId = ['none', 'no-code'] as const;
    expect(follow('signed-in-device', [...forId, 'arrived']).step).toBe('login-with-id');
    expect(follow('signed-in-device', forId).answers).not.toContain('solved');
    expect(follow('reset-contact', ['mail', 'no-code', 'arrived']).step).toBe('finish-reset');
    expect(follow('reset-contact', ['phone', 'refused', 'arrived']).step).toBe('finish-reset');
    expect(follow('signed-in-device', [...forId, 'not-solved', 'not-solved']).reason).toBe('id');
    expect(follow('reset-contact', ['phone', 'no-code', 'not-solved', 'not-solved']).reason).toBe('password');
    // Only there: elsewhere, who receives the code is logged in.
    expect(offered(enter('sms-reception', everythingPossible))).not.toContain('arrived');
  });

  it('who has neither ID nor password looks for neither any more', () => {
    const sought = enter('check-input', everythingPossible, { ...nothingKnown, goal: 'password' });
    expect(next(sought, 'never-had')?.context.goal).toBeNull();
  });

  it('a contact that received one code receives the next', () => {
    expect(follow('signed-in-device', ['none', 'found', 'no-code']).reason).toBe('code');
    expect(follow('signed-in-device', ['phone', 'found', 'no-code']).step).toBe('code-problem');
    const afterId = ['none', 'found', 'forgot-password', 'phone'] as const;
    expect(follow('signed-in-device', [...afterId, 'no-match']).reason).toBe('password');
  });

  it('whoever mistyped often asks about a suspension when the reset does not help', () => {
    expect(follow('account-signs', ['many-tries', 'phone', 'not-solved']).reason).toBe('suspended');
    expect(follow('account-signs', ['many-tries', 'none']).reason).toBe('suspended');
    expect(follow('account-signs', ['many-tries', 'contact-admin']).reason).toBe('suspended');
    expect(follow('reset-contact', ['none']).reason).toBe('password');
  });
});

describe('two troubles are worked through by oneself', () => {
  it('at the third, the same answer leads to the administrator', () => {
    const two = ['forgot', 'both', 'phone', 'found', 'forgot-password', 'phone'] as const;
    expect(follow('start', two).step).toBe('reset-by-phone');
    for (const third of ['no-code', 'refused'] as const)
      expect(follow('start', [...two, third]).reason).toBe('password');
    expect(follow('start', [...two, 'password-refused']).reason).toBe('expired');
    expect(follow('start', [...two, 'not-solved']).reason).toBe('suspended');
  });

  it('none of them twice', () => {
    const toReset = ['no-code', 'same-number', 'refused'] as const;
    expect(follow('start', toReset).step).toBe('code-refused');
    expect(follow('start', ['forgot', 'password', 'mail', 'password-refused', 'forgot-password']).reason).toBe(
      'expired',
    );
    expect(follow('start', ['unsure', 'other-login', 'id-password']).answers).not.toContain('never-had');
  });

  it.each([
    ['check-input', 'no-code', 'code', 'code'],
    ['check-input', 'forgot-password', 'password', 'password'],
    ['reset-by-mail', 'password-refused', 'renewal', 'expired'],
  ] as const)(
    '%s.%s leads to the administrator where the same was worked through before',
    (step, answer, had, reason) => {
      const after = (troubles: readonly Trouble[]) =>
        next(enter(step, everythingPossible, { ...nothingKnown, troubles }), answer)?.context.reason;
      expect([after([had]), after(['pin'])]).toEqual([reason, null]);
    },
  );

  it('as the second one, a code is looked for with fewer steps', () => {
    const second = ['unsure', 'other-login', 'phone', 'no-code'] as const;
    expect(follow('start', [...second, 'same-number', 'not-solved', 'refused']).reason).toBe('code');
    expect(follow('start', ['forgot', 'id', 'phone', 'found', 'no-code', 'changed', 'yes', 'not-solved']).reason).toBe(
      'code',
    );
    expect(follow('start', ['forgot', 'id', 'phone', 'found', 'no-code', 'changed', 'yes', 'refused']).reason).toBe(
      'code',
    );
    expect(follow('start', ['forgot', 'id', 'phone', 'found', 'no-code', 'mail']).answers).not.toContain('sms');
  });

  it('also a lost phone, a PIN and the company’s phone are one', () => {
    expect(follow('start', ['unsure', 'lost-phone', 'told', 'forgot-id', 'none', 'no-code']).reason).toBe('id');
    expect(follow('start', ['forgot', 'pin', 'signed-out', 'forgot-password', 'phone', 'no-code']).reason).toBe(
      'password',
    );
    expect(follow('start', ['app', 'company', 'forgot-password', 'phone', 'no-code']).reason).toBe('password');
    expect(follow('other-screens', ['profile', 'company', 'forgot-password']).step).toBe('reset-contact');
  });
});
