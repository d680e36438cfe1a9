import { describe, expect, it } from 'vitest';
import { everythingPossible, type LoginMethod, type Possibilities } from '../../src/diagnosis/possibilities';
import type { AnswerId, StepId } from '../../src/diagnosis/steps';
import { enter, next, offered, stepOf } from '../../src/diagnosis/snapshots';
import { escalations } from '../../src/diagnosis/escalations';

function at(changes: Partial<Possibilities>): Possibilities {
  return { ...everythingPossible, ...changes };
}

function reached(step: StepId, answer: AnswerId, possible: Possibilities): StepId | null {
  const snapshot = next(enter(step, possible), answer);
  return snapshot && stepOf(snapshot);
}

describe('login methods', () => {
  it('a method that is not in use is not offered', () => {
    const answers = offered(enter('usual-login', at({ loginMethods: ['id-password', 'line'] })));
    expect(answers).toEqual(['id-password', 'line', 'unsure', 'contact-admin']);
  });

  it('with IDs and passwords alone, nobody is asked whether they usually log in some other way', () => {
    const possible = at({ loginMethods: ['id-password'] });
    expect(reached('other-signs', 'other-login', possible)).toBeNull();
    expect(reached('other-signs', 'unsure', possible)).toBe('check-input');
  });

  it.each<[LoginMethod, StepId]>([
    ['phone', 'phone-login'],
    ['line', 'line-login'],
    ['company', 'company-login'],
    ['screen-lock', 'screen-lock-login'],
  ])('with %s alone, the question about the usual login is skipped', (method, target) => {
    expect(reached('other-signs', 'other-login', at({ loginMethods: [method] }))).toBe(target);
  });

  it.each<[LoginMethod, StepId]>([
    ['phone', 'phone-login'],
    ['line', 'line-login'],
    ['company', 'company-login'],
  ])('with %s alone, nobody checks an ID and a password that do not exist', (method, target) => {
    expect(reached('account-signs', 'wrong', at({ loginMethods: [method] }))).toBe(target);
  });

  it('a forgotten password is reset at once where there is nothing but ID and password', () => {
    const possible = at({ loginMethods: ['id-password'] });
    const asked = next(enter('start', possible), 'forgot');
    const answered = asked && next(asked, 'unsure');
    expect(answered && stepOf(answered)).toBe('reset-contact');
  });

  it('nobody is sent to LINE WORKS passwords where everybody logs in at the company', () => {
    const possible = at({ loginMethods: ['company'] });
    expect(reached('what-is-missing', 'password', possible)).toBe('company-login');
    expect(reached('account-signs', 'many-tries', possible)).toBe('company-login');
    expect(reached('managed-phone', 'forgot-password', possible)).toBe('company-login');
  });

  it('without a company login, a screen that waits for an approval is the product’s own', () => {
    expect(reached('start', 'approval', at({ loginMethods: ['id-password', 'screen-lock'] }))).toBe(
      'screen-lock-login',
    );
    expect(offered(enter('start', at({ loginMethods: ['id-password'] })))).not.toContain('approval');
    expect(offered(enter('what-is-missing', at({ loginMethods: ['id-password'] })))).not.toContain('company');
    expect(offered(enter('code-problem', at({ loginMethods: ['id-password'] })))).not.toContain('app');
    expect(offered(enter('company-screen', at({ loginMethods: ['company'] })))).not.toContain('line-works');
  });

  it('without phone or LINE, nobody is asked how they joined', () => {
    for (const step of ['check-input', 'what-is-missing', 'reset-contact', 'signed-in-device'] as const) {
      expect(offered(enter(step, at({ loginMethods: ['id-password'] })))).not.toContain('never-had');
      expect(offered(enter(step, at({})))).toContain('never-had');
    }
  });

  it.each<[LoginMethod, StepId]>([
    ['phone', 'phone-login'],
    ['line', 'line-login'],
  ])('with %s as the only easy login, the question about it is skipped', (method, target) => {
    expect(reached('check-input', 'never-had', at({ loginMethods: ['id-password', method] }))).toBe(target);
  });

  it('no SMS of a phone login is missed where nobody logs in by phone', () => {
    expect(offered(enter('sms-filter', at({ loginMethods: ['id-password'] })))).not.toContain('phone-login');
  });
});

describe('code routes', () => {
  it('without SMS of any kind, a code that does not arrive is looked for in the mail', () => {
    const possible = at({ codeRoutes: ['mail'], loginMethods: ['id-password', 'company'] });
    expect(offered(enter('code-problem', possible))).toEqual(['mail', 'refused', 'app', 'unsure', 'contact-admin']);
    expect(reached('code-problem', 'unsure', possible)).toBe('mail-reception');
    expect(reached('other-ways', 'no-code', possible)).toBe('mail-reception');
    expect(reached('refresh-app', 'no-code', possible)).toBe('mail-reception');
    expect(offered(enter('mail-reception', possible))).not.toContain('sms');
  });

  it.each<Partial<Possibilities>>([{ codeRoutes: ['mail'] }, { loginMethods: ['id-password', 'company'] }])(
    'as long as a code can come by SMS of some kind, the phone is looked at: %j',
    (changes) => {
      expect(reached('other-ways', 'no-code', at(changes))).toBe('sms-reception');
      expect(reached('refresh-app', 'no-code', at(changes))).toBe('sms-reception');
      expect(offered(enter('mail-reception', at(changes)))).toContain('sms');
    },
  );

  it('without mail, mail is not offered', () => {
    expect(offered(enter('code-problem', at({ codeRoutes: ['sms'] })))).not.toContain('mail');
    expect(offered(enter('sms-reception', at({ codeRoutes: ['sms'] })))).not.toContain('no-sms');
  });
});

describe('phones', () => {
  it('on a managed phone nobody is told to delete the app, however the question was reached', () => {
    expect(offered(enter('phone-ownership', at({ phones: 'managed' })))).not.toContain('own');
    expect(offered(enter('phone-ownership', at({ phones: 'own' })))).not.toContain('company');
  });

  it('the question about the phone is skipped where the company’s answer is known', () => {
    expect(reached('start', 'app', at({ phones: 'managed' }))).toBe('managed-phone');
    expect(reached('start', 'app', at({ phones: 'own' }))).toBe('refresh-app');
    expect(reached('other-screens', 'profile', at({ phones: 'own' }))).toBe('own-phone-profile');
    expect(reached('signed-out-signs', 'at-once', at({ phones: 'own' }))).toBe('profile-screen');
    expect(reached('phone-login', 'not-solved', at({ phones: 'own' }))).toBe('other-ways');
  });

  it('where no phone is managed, no sign of that is asked for', () => {
    for (const step of ['account-signs', 'other-signs'] as const) {
      expect(offered(enter(step, at({ phones: 'own' })))).not.toContain('company-phone');
      expect(offered(enter(step, at({ phones: 'managed' })))).toContain('company-phone');
    }
    expect(offered(enter('everyone-out', at({ phones: 'own' })))).not.toContain('company-app');
    expect(offered(enter('everyone-out', at({ phones: 'managed' })))).toContain('company-app');
  });
});

describe('networks', () => {
  it('where browsers are let in from anywhere, nobody is asked about the company’s network', () => {
    expect(offered(enter('account-signs', at({ networkRestricted: false })))).not.toContain('company-network');
    expect(offered(enter('account-signs', at({})))).toContain('company-network');
  });
});

describe('the ways to the administrator', () => {
  it('are found where not every answer is offered', () => {
    const ways = escalations(at({ networkRestricted: false, loginMethods: ['id-password'] }));
    expect(ways).toContainEqual({ step: 'network', answer: 'not-solved', reason: 'network' });
    expect(ways.map(({ reason }) => reason)).toContain('code');
  });
});
