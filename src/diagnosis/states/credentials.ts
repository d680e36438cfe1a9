import {
  escalate,
  has,
  hasForgottenAndUses,
  hasForgottenAndUsesOnly,
  ownHasProfile,
  ownNeedsLogin,
  phonesAre,
  phonesMayBe,
  takingOn,
  to,
  unlessTooMany,
  uses,
  usesBeside,
  usesOnly,
  usesOnlyEasyLogin,
  when,
} from '../edges';
import { companyScreen, forgotPassword, neverHad, noCode, toOtherWays, toSms, type StatesOf } from './shared';

const managed = { phoneOwnership: 'company' } as const;
const own = { phoneOwnership: 'own' } as const;
const unknown = { phoneOwnership: 'unsure' } as const;

/** Where the company's is the only login, there is no other password. */
const companyLoginOnly = when(usesOnly('company'), takingOn('login', 'company-login'));

const resetFailed = [
  when('hasTriedOften', escalate('suspended')),
  ...unlessTooMany('login', 'suspended', ...toOtherWays),
] as const;

const passwordRefused = unlessTooMany('renewal', 'expired', takingOn('renewal', 'renew-password', { goal: null }));

const otherLoginFailed = [
  when('hasOnlyEasyLogin', escalate('no-id')),
  when('knowsOwnership', escalate('no-id')),
  when('hasTwoTroubles', escalate('no-id')),
  takingOn('login', 'phone-ownership', { easyLogin: 'failed' }),
] as const;

const appFailed = [
  when('worksInBrowser', escalate('app-restricted')),
  when('mayHaveProfile', escalate('phone-settings')),
  escalate('other'),
] as const;

const noWayIn = [
  when('hasTriedEasyLogin', escalate('no-id')),
  when(has('password'), escalate('password')),
  escalate('other'),
] as const;

export const credentials = {
  start: {
    on: {
      rejected: to('account-signs', { symptom: 'rejected' }),
      forgot: to('what-is-missing', { symptom: 'forgot' }),
      'no-code': takingOn('code', 'code-problem', { symptom: 'no-code' }),
      approval: companyScreen,
      'signed-out': to('signed-out-signs', { symptom: 'signed-out' }),
      app: to('phone-ownership', { symptom: 'app' }),
      unsure: to('other-signs', { symptom: 'unsure' }),
      'contact-admin': escalate('other'),
    },
  },
  'what-is-missing': {
    on: {
      password: forgotPassword,
      id: takingOn('id', 'signed-in-device'),
      both: takingOn('id', 'signed-in-device'),
      'never-had': neverHad,
      company: when(uses('company'), takingOn('login', 'company-login')),
      pin: to('pin-code'),
      'never-activated': escalate('not-activated'),
      unsure: [when('missesApp', to('check-input')), to('usual-login')],
      'contact-admin': escalate('password'),
    },
  },
  'other-signs': {
    on: {
      'lost-phone': takingOn('lost-phone', 'lost-phone'),
      'company-phone': when(phonesMayBe('managed'), takingOn('company-phone', 'managed-phone', managed)),
      'other-screen': to('other-screens'),
      'other-app': to('other-apps'),
      talks: to('missing-talks'),
      'other-login': when(usesBeside('id-password'), takingOn('login', 'usual-login')),
      unsure: to('check-input'),
      'contact-admin': escalate('other'),
    },
  },
  'other-screens': {
    on: {
      expired: [when(usesOnly('company'), escalate('company-account')), takingOn('renewal', 'renew-password')],
      'two-step': to('set-up-two-step'),
      pin: to('pin-code'),
      profile: to('phone-ownership', { profile: 'asked' }),
      // Whose ID and password were refused needs no other try at them.
      'sign-up': [
        when('maySkipPassword', takingOn('login', 'easy-login')),
        when(usesBeside('id-password'), takingOn('login', 'usual-login')),
      ],
      waiting: escalate('awaiting'),
      unsure: escalate('other'),
      'contact-admin': escalate('other'),
    },
  },
  'usual-login': {
    always: [
      when(hasForgottenAndUsesOnly('id-password'), takingOn('password', 'reset-contact')),
      when(usesOnly('id-password'), to('check-input')),
      when(usesOnly('phone'), takingOn('login', 'phone-login')),
      when(usesOnly('line'), takingOn('login', 'line-login')),
      companyLoginOnly,
      when(usesOnly('screen-lock'), takingOn('login', 'screen-lock-login')),
    ],
    on: {
      'id-password': [
        when(hasForgottenAndUses('id-password'), takingOn('password', 'reset-contact')),
        when(uses('id-password'), to('check-input')),
      ],
      phone: when(uses('phone'), takingOn('login', 'phone-login')),
      line: when(uses('line'), takingOn('login', 'line-login')),
      company: when(uses('company'), takingOn('login', 'company-login')),
      'screen-lock': when(uses('screen-lock'), takingOn('login', 'screen-lock-login')),
      unsure: [when('hasForgotten', takingOn('password', 'reset-contact')), to('check-input')],
      'contact-admin': [when('hasForgotten', escalate('password')), escalate('other')],
    },
  },
  'check-input': {
    always: [
      companyLoginOnly,
      when(usesOnly('phone'), takingOn('login', 'phone-login')),
      when(usesOnly('line'), takingOn('login', 'line-login')),
    ],
    on: {
      solved: to('resolved'),
      'no-code': noCode,
      'forgot-password': forgotPassword,
      'forgot-id': unlessTooMany('id', 'id', takingOn('id', 'signed-in-device')),
      'never-had': neverHad,
      'not-solved': forgotPassword,
      'contact-admin': escalate('password'),
    },
  },
  'easy-login': {
    always: [when(usesOnlyEasyLogin('phone'), to('phone-login')), when(usesOnlyEasyLogin('line'), to('line-login'))],
    on: {
      phone: when(uses('phone'), to('phone-login')),
      line: when(uses('line'), to('line-login')),
      unsure: to('phone-login'),
      'contact-admin': escalate('no-id'),
    },
  },
  'phone-login': {
    on: {
      solved: to('resolved'),
      'no-code': unlessTooMany('code', 'code', takingOn('code', 'code-problem', { codeRoute: 'phone-login' })),
      refused: unlessTooMany('code', 'code', takingOn('code', 'code-refused', { codeRoute: 'phone-login' })),
      'not-solved': otherLoginFailed,
      'contact-admin': escalate('no-id'),
    },
  },
  'line-login': {
    on: {
      solved: to('resolved'),
      'new-line': escalate('no-id'),
      'not-solved': otherLoginFailed,
      'contact-admin': escalate('no-id'),
    },
  },
  'company-login': {
    on: {
      solved: to('resolved'),
      'second-factor': to('second-factor'),
      device: escalate('company-device'),
      'forgot-id': takingOn('id', 'signed-in-device'),
      'not-solved': escalate('company-account'),
      'contact-admin': escalate('company-account'),
    },
  },
  'screen-lock-login': {
    on: {
      solved: to('resolved'),
      'no-code': noCode,
      'forgot-password': forgotPassword,
      'not-solved': [when('knowsOwnership', escalate('other')), takingOn('login', 'phone-ownership')],
      'contact-admin': escalate('other'),
    },
  },
  'other-ways': {
    on: {
      solved: to('resolved'),
      'browser-only': to('refresh-app', { worksInBrowser: true }),
      'no-code': unlessTooMany('code', 'code', ...toSms),
      'not-solved': noWayIn,
      'contact-admin': noWayIn,
    },
  },
  'phone-ownership': {
    always: [
      when(phonesAre('managed'), takingOn('company-phone', 'managed-phone', managed)),
      when(ownHasProfile({ profile: 'asked', policies: ['own'] }), to('own-phone-profile', own)),
      when(ownHasProfile({ profile: 'perhaps', policies: ['own'] }), to('profile-screen', own)),
      when(ownNeedsLogin(['own']), to('other-ways', own)),
      when(phonesAre('own'), to('refresh-app', own)),
    ],
    on: {
      company: when(phonesMayBe('managed'), takingOn('company-phone', 'managed-phone', managed)),
      own: [
        when(ownHasProfile({ profile: 'asked', policies: ['own', 'mixed'] }), to('own-phone-profile', own)),
        when(ownHasProfile({ profile: 'perhaps', policies: ['own', 'mixed'] }), to('profile-screen', own)),
        when(ownNeedsLogin(['own', 'mixed']), to('other-ways', own)),
        when(phonesMayBe('own'), to('refresh-app', own)),
      ],
      unsure: [
        when('mayHaveProfile', takingOn('company-phone', 'managed-phone', unknown)),
        when(has('login'), to('other-ways', unknown)),
        to('refresh-app', unknown),
      ],
      'contact-admin': [when('mayHaveProfile', escalate('phone-settings')), escalate('other')],
    },
  },
  'profile-screen': {
    on: {
      shown: to('own-phone-profile'),
      'not-shown': to('refresh-app'),
      'contact-admin': escalate('phone-settings'),
    },
  },
  'managed-phone': {
    on: {
      solved: to('resolved'),
      'forgot-password': forgotPassword,
      'not-solved': [when('isUnknownPhone', escalate('phone-settings')), escalate('managed-phone')],
      'contact-admin': [when('isUnknownPhone', escalate('phone-settings')), escalate('managed-phone')],
    },
  },
  'own-phone-profile': {
    on: {
      solved: to('resolved'),
      'not-solved': escalate('phone-settings'),
      'contact-admin': escalate('phone-settings'),
    },
  },
  'refresh-app': {
    on: {
      solved: to('resolved'),
      forgot: when('missesApp', takingOn('login', 'what-is-missing')),
      'asks-login': when('missesApp', takingOn('login', 'usual-login')),
      'browser-only': when('browserUntried', escalate('app-restricted')),
      'no-code': [when('worksInBrowser', escalate('code')), ...unlessTooMany('code', 'code', ...toSms)],
      unsupported: escalate('unsupported-phone'),
      'not-solved': appFailed,
      'contact-admin': appFailed,
    },
  },
  'reset-contact': {
    always: [companyLoginOnly],
    on: {
      phone: to('reset-by-phone', { goal: 'password' }),
      mail: to('reset-by-mail', { goal: 'password' }),
      none: [when('hasTriedOften', escalate('suspended')), escalate('password')],
      'never-had': neverHad,
      unsure: to('reset-by-phone', { goal: 'password' }),
      'contact-admin': [when('hasTriedOften', escalate('suspended')), escalate('password')],
    },
  },
  'reset-by-phone': {
    on: {
      solved: to('resolved'),
      'no-code': unlessTooMany('code', 'password', takingOn('code', 'sms-reception')),
      refused: unlessTooMany('code', 'password', takingOn('code', 'code-refused')),
      'no-match': [when('codeCame', escalate('password')), to('reset-by-mail')],
      'password-refused': passwordRefused,
      'not-solved': resetFailed,
      'contact-admin': escalate('password'),
    },
  },
  'reset-by-mail': {
    on: {
      solved: to('resolved'),
      'no-code': unlessTooMany('code', 'password', takingOn('code', 'mail-reception')),
      refused: unlessTooMany('code', 'password', takingOn('code', 'code-refused')),
      'no-match': escalate('password'),
      'password-refused': passwordRefused,
      'not-solved': resetFailed,
      'contact-admin': escalate('password'),
    },
  },
  'finish-reset': {
    on: {
      solved: to('resolved'),
      'password-refused': escalate('expired'),
      'not-solved': escalate('suspended'),
      'contact-admin': escalate('password'),
    },
  },
  'renew-password': {
    on: {
      solved: to('resolved'),
      'forgot-password': unlessTooMany('password', 'expired', takingOn('password', 'reset-contact')),
      'not-solved': escalate('expired'),
      'contact-admin': escalate('expired'),
    },
  },
  'pin-code': {
    on: {
      solved: to('resolved'),
      'signed-out': takingOn('pin', 'check-input'),
      'not-solved': escalate('other'),
      'contact-admin': escalate('other'),
    },
  },
  'signed-in-device': {
    on: {
      phone: to('id-on-phone'),
      browser: to('id-on-browser'),
      none: to('id-by-contact', { goal: 'id' }),
      'never-had': neverHad,
      unsure: to('id-by-contact', { goal: 'id' }),
      'contact-admin': escalate('id'),
    },
  },
  'id-on-phone': {
    on: {
      found: to('login-with-id'),
      'not-found': to('id-by-contact', { goal: 'id' }),
      'contact-admin': escalate('id'),
    },
  },
  'id-on-browser': {
    on: {
      found: to('login-with-id'),
      'not-found': to('id-by-contact', { goal: 'id' }),
      'contact-admin': escalate('id'),
    },
  },
  'id-by-contact': {
    on: {
      found: to('login-with-id', { goal: null, codeCame: true }),
      'no-code': unlessTooMany('code', 'id', takingOn('code', 'sms-reception')),
      refused: unlessTooMany('code', 'id', takingOn('code', 'code-refused')),
      'not-found': escalate('id'),
      'contact-admin': escalate('id'),
    },
  },
  'login-with-id': {
    on: {
      solved: to('resolved'),
      'no-code': [when('codeCame', escalate('code')), ...noCode],
      'forgot-password': forgotPassword,
      'not-solved': escalate('password'),
      'contact-admin': escalate('password'),
    },
  },
  'other-apps': {
    on: { solved: to('resolved'), 'not-solved': escalate('other-app'), 'contact-admin': escalate('other-app') },
  },
  'missing-talks': {
    on: {
      solved: to('resolved'),
      'other-account': takingOn('login', 'usual-login'),
      'someone-else': escalate('wrong-person'),
      'not-solved': escalate('talks'),
      'contact-admin': escalate('talks'),
    },
  },
} as const satisfies StatesOf<'credentials'>;
