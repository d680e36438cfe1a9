import {
  codeComesBy,
  forgotPasswordAndUses,
  forgotPasswordAndUsesOnly,
  phonesAre,
  phonesMayBe,
  to,
  uses,
  usesOnly,
  usesOnlyEasyLogin,
  when,
} from './edges';

/**
 * The states of the machine of version 0.1.0. Its links say answers by position, so only these tell which question each was given
 * to (docs/decisions/026). They never change, whatever becomes of the diagnosis. A function, so that they are made when they are
 * needed.
 */
export const states010 = () => ({
  start: {
    on: {
      rejected: to('check-input', { hasForgotten: false }),
      'forgot-password': to('usual-login', { hasForgotten: true }),
      'forgot-id': to('signed-in-device', { hasForgotten: false }),
      'no-code': to('code-channel', { hasForgotten: false }),
      blocked: to('account-signs', { hasForgotten: false }),
      unsure: to('usual-login', { hasForgotten: false }),
      'contact-admin': to('contact-admin'),
    },
  },
  'usual-login': {
    always: [
      when(forgotPasswordAndUsesOnly('id-password'), to('reset-contact')),
      when(usesOnly('id-password'), to('check-input')),
      when(usesOnly('phone'), to('phone-login')),
      when(usesOnly('line'), to('line-login')),
      when(usesOnly('company'), to('company-login')),
      when(usesOnly('screen-lock'), to('screen-lock-login')),
    ],
    on: {
      'id-password': [
        when(forgotPasswordAndUses('id-password'), to('reset-contact')),
        when(uses('id-password'), to('check-input')),
      ],
      phone: when(uses('phone'), to('phone-login')),
      line: when(uses('line'), to('line-login')),
      company: when(uses('company'), to('company-login')),
      'screen-lock': when(uses('screen-lock'), to('screen-lock-login')),
      unsure: [
        when(usesOnly('company'), to('company-login')),
        when('forgotPassword', to('reset-contact')),
        to('check-input'),
      ],
      'contact-admin': to('contact-admin'),
    },
  },
  'check-input': {
    on: {
      solved: to('resolved'),
      'forgot-password': [when(usesOnly('company'), to('company-login')), to('reset-contact')],
      'forgot-id': to('signed-in-device'),
      'never-had': when('usesEasyLogin', to('easy-login')),
      'not-solved': to('other-ways'),
      'contact-admin': to('contact-admin'),
    },
  },
  'easy-login': {
    always: [when(usesOnlyEasyLogin('phone'), to('phone-login')), when(usesOnlyEasyLogin('line'), to('line-login'))],
    on: {
      phone: when(uses('phone'), to('phone-login')),
      line: when(uses('line'), to('line-login')),
      unsure: to('phone-login'),
      'contact-admin': to('contact-admin'),
    },
  },
  'phone-login': {
    on: {
      solved: to('resolved'),
      'no-code': to('registered-number', { codeRoute: 'phone-login' }),
      'not-solved': to('other-ways'),
      'contact-admin': to('contact-admin'),
    },
  },
  'line-login': {
    on: { solved: to('resolved'), 'not-solved': to('other-ways'), 'contact-admin': to('contact-admin') },
  },
  'company-login': {
    on: {
      solved: to('resolved'),
      'not-solved': to('contact-admin'),
      'contact-admin': to('contact-admin'),
    },
  },
  'screen-lock-login': {
    on: {
      solved: to('resolved'),
      'forgot-password': to('reset-contact'),
      'not-solved': to('other-ways'),
      'contact-admin': to('contact-admin'),
    },
  },
  'other-ways': {
    on: {
      solved: to('resolved'),
      'browser-only': to('phone-ownership', { worksInBrowser: true }),
      'no-code': [when('codesComeByMailOnly', to('mail-reception')), to('registered-number')],
      'not-solved': to('phone-ownership', { worksInBrowser: false }),
      'contact-admin': to('contact-admin'),
    },
  },
  'phone-ownership': {
    always: [when(phonesAre('managed'), to('managed-phone')), when(phonesAre('own'), to('refresh-app'))],
    on: {
      company: when(phonesMayBe('managed'), to('managed-phone')),
      own: when(phonesMayBe('own'), to('refresh-app')),
      unsure: to('refresh-app'),
      'contact-admin': to('contact-admin'),
    },
  },
  'managed-phone': {
    on: {
      solved: to('resolved'),
      'not-solved': to('contact-admin'),
      'contact-admin': to('contact-admin'),
    },
  },
  'refresh-app': {
    on: {
      solved: to('resolved'),
      'browser-only': when('browserUntried', to('contact-admin')),
      'no-code': [when('codesComeByMailOnly', to('mail-reception')), to('registered-number')],
      'not-solved': [when('worksInBrowser', to('contact-admin')), to('account-signs')],
      'contact-admin': to('contact-admin'),
    },
  },
  'reset-contact': {
    on: {
      phone: to('reset-by-phone'),
      mail: to('reset-by-mail'),
      none: to('contact-admin'),
      unsure: to('reset-by-phone'),
      'contact-admin': to('contact-admin'),
    },
  },
  'reset-by-phone': {
    on: {
      solved: to('resolved'),
      'no-code': to('registered-number', { codeRoute: 'sms' }),
      'no-match': to('reset-by-mail'),
      'not-solved': to('account-signs'),
      'contact-admin': to('contact-admin'),
    },
  },
  'reset-by-mail': {
    on: {
      solved: to('resolved'),
      'no-code': to('mail-reception', { codeRoute: 'mail' }),
      'no-match': to('contact-admin'),
      'not-solved': to('account-signs'),
      'contact-admin': to('contact-admin'),
    },
  },
  'signed-in-device': {
    on: {
      phone: to('id-on-phone'),
      browser: to('id-on-browser'),
      none: to('id-by-contact'),
      unsure: to('id-by-contact'),
      'contact-admin': to('contact-admin'),
    },
  },
  'id-on-phone': {
    on: { found: to('login-with-id'), 'not-found': to('id-by-contact'), 'contact-admin': to('contact-admin') },
  },
  'id-on-browser': {
    on: { found: to('login-with-id'), 'not-found': to('id-by-contact'), 'contact-admin': to('contact-admin') },
  },
  'id-by-contact': {
    on: {
      found: to('login-with-id'),
      'no-code': to('registered-number', { codeRoute: 'sms' }),
      'not-found': to('contact-admin'),
      'contact-admin': to('contact-admin'),
    },
  },
  'login-with-id': {
    on: {
      solved: to('resolved'),
      'forgot-password': to('reset-contact'),
      'not-solved': to('account-signs'),
      'contact-admin': to('contact-admin'),
    },
  },

  'code-channel': {
    on: {
      sms: when(codeComesBy('sms'), to('registered-number', { codeRoute: 'sms' })),
      'phone-login': when(uses('phone'), to('registered-number', { codeRoute: 'phone-login' })),
      mail: when(codeComesBy('mail'), to('mail-reception', { codeRoute: 'mail' })),
      unsure: [when(codeComesBy('sms'), to('registered-number')), to('mail-reception')],
      'contact-admin': to('contact-admin'),
    },
  },
  'registered-number': {
    on: {
      same: to('sms-reception'),
      changed: to('number-changed'),
      unsure: to('sms-reception'),
      'contact-admin': to('contact-admin'),
    },
  },
  'number-changed': {
    on: {
      yes: [when('smsOfPhoneLogin', to('code-by-notification')), to('fix-number')],
      no: to('code-by-mail'),
      'contact-admin': to('contact-admin'),
    },
  },
  'fix-number': {
    on: { solved: to('resolved'), 'not-solved': to('code-by-mail'), 'contact-admin': to('contact-admin') },
  },
  'sms-reception': {
    on: { solved: to('resolved'), 'not-solved': to('sms-filter'), 'contact-admin': to('contact-admin') },
  },
  'sms-filter': {
    on: {
      solved: to('resolved'),
      'phone-login': when('mayBeSmsOfPhoneLogin', to('code-by-notification', { codeRoute: 'phone-login' })),
      'not-solved': [when('smsOfPhoneLogin', to('code-by-notification')), to('code-by-mail')],
      'contact-admin': to('contact-admin'),
    },
  },
  'code-by-notification': {
    on: { solved: to('resolved'), 'not-solved': to('code-by-mail'), 'contact-admin': to('contact-admin') },
  },
  'code-by-mail': {
    on: {
      solved: to('resolved'),
      'no-code': to('mail-reception'),
      'no-mail': to('contact-admin'),
      'not-solved': to('contact-admin'),
      'contact-admin': to('contact-admin'),
    },
  },
  'mail-reception': {
    on: { solved: to('resolved'), 'not-solved': to('contact-admin'), 'contact-admin': to('contact-admin') },
  },

  'account-signs': {
    on: {
      'many-tries': to('contact-admin'),
      sudden: to('contact-admin'),
      'never-activated': to('contact-admin'),
      abroad: to('network'),
      'company-network': when('networkMayBeRestricted', to('network')),
      'id-changed': to('contact-admin'),
      unsure: to('contact-admin'),
      'contact-admin': to('contact-admin'),
    },
  },
  network: {
    on: { solved: to('resolved'), 'not-solved': to('contact-admin'), 'contact-admin': to('contact-admin') },
  },

  'contact-admin': { on: { 'i-am-admin': to('admin-locked-out') } },
  'admin-locked-out': { on: {} },
  resolved: { on: {} },
});
