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

  it.each<[LoginMethod, StepId]>([
    ['id-password', 'check-input'],
    ['phone', 'phone-login'],
    ['line', 'line-login'],
    ['company', 'company-login'],
    ['screen-lock', 'screen-lock-login'],
  ])('with %s alone, the question about the usual login is skipped', (method, target) => {
    expect(reached('start', 'unsure', at({ loginMethods: [method] }))).toBe(target);
  });

  it('a forgotten password is reset at once where there is nothing but ID and password', () => {
    expect(reached('start', 'forgot-password', at({ loginMethods: ['id-password'] }))).toBe('reset-contact');
  });

  it('a forgotten password is the company’s own where everybody logs in there', () => {
    expect(reached('start', 'forgot-password', at({ loginMethods: ['company'] }))).toBe('company-login');
  });

  it('nobody is sent to LINE WORKS passwords where everybody logs in at the company', () => {
    const possible = at({ loginMethods: ['company'] });
    expect(reached('usual-login', 'unsure', possible)).toBe('company-login');
    expect(reached('check-input', 'forgot-password', possible)).toBe('company-login');
  });

  it('without phone or LINE, nobody is asked how they joined', () => {
    expect(offered(enter('check-input', at({ loginMethods: ['id-password'] })))).not.toContain('never-had');
  });

  it.each<[LoginMethod, StepId]>([
    ['phone', 'phone-login'],
    ['line', 'line-login'],
  ])('with %s as the only easy login, the question about it is skipped', (method, target) => {
    expect(reached('check-input', 'never-had', at({ loginMethods: ['id-password', method] }))).toBe(target);
  });

  it('no SMS of a phone login is missed where nobody logs in by phone', () => {
    expect(offered(enter('code-channel', at({ loginMethods: ['id-password'] })))).not.toContain('phone-login');
  });
});

describe('code routes', () => {
  it('without SMS, an unknown code is looked for in the mail', () => {
    const possible = at({ codeRoutes: ['mail'] });
    expect(offered(enter('code-channel', possible))).not.toContain('sms');
    expect(reached('code-channel', 'unsure', possible)).toBe('mail-reception');
  });

  it('without SMS of any kind, a code that does not arrive is looked for in the mail', () => {
    const possible = at({ codeRoutes: ['mail'], loginMethods: ['id-password', 'company'] });
    expect(reached('other-ways', 'no-code', possible)).toBe('mail-reception');
    expect(reached('refresh-app', 'no-code', possible)).toBe('mail-reception');
  });

  it.each<Partial<Possibilities>>([{ codeRoutes: ['mail'] }, { loginMethods: ['id-password', 'company'] }])(
    'as long as a code can come by SMS of some kind, its number is asked for: %j',
    (changes) => {
      expect(reached('other-ways', 'no-code', at(changes))).toBe('registered-number');
      expect(reached('refresh-app', 'no-code', at(changes))).toBe('registered-number');
    },
  );

  it('without mail, mail is not offered', () => {
    expect(offered(enter('code-channel', at({ codeRoutes: ['sms'] })))).not.toContain('mail');
  });
});

describe('phones', () => {
  it('on a managed phone nobody is told to delete the app, however the question was reached', () => {
    expect(offered(enter('phone-ownership', at({ phones: 'managed' })))).not.toContain('own');
    expect(offered(enter('phone-ownership', at({ phones: 'own' })))).not.toContain('company');
  });

  it('the question about the phone is skipped where the company’s answer is known', () => {
    expect(reached('other-ways', 'not-solved', at({ phones: 'managed' }))).toBe('managed-phone');
    expect(reached('other-ways', 'not-solved', at({ phones: 'own' }))).toBe('refresh-app');
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
