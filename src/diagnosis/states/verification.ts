import { codeComesBy, escalate, seeks, takingOn, to, uses, when } from '../edges';
import { codeCame, isMail, isPhoneLogin, noCode, type StatesOf } from './shared';

/** Whoever looked for an ID or a new password when the code failed asks the administrator for that. */
const forItsGoal = [when(seeks('id'), escalate('id')), when(seeks('password'), escalate('password'))] as const;

const withoutCode = [...forItsGoal, escalate('code')] as const;

export const verification = {
  'code-problem': {
    on: {
      'old-phone': when('codesComeBySms', to('code-on-old-phone')),
      'same-number': when('codesComeBySms', to('sms-reception')),
      changed: when('codesComeBySms', to('number-changed')),
      mail: when(codeComesBy('mail'), to('mail-reception')),
      refused: to('code-refused'),
      app: when(uses('company'), to('second-factor')),
      unsure: [when('codesComeBySms', to('sms-reception')), to('mail-reception')],
      'contact-admin': escalate('code'),
    },
  },
  'code-on-old-phone': {
    on: {
      solved: to('resolved'),
      refused: to('code-refused'),
      'not-solved': [when(isPhoneLogin, to('code-by-notification')), to('code-by-mail')],
      'contact-admin': escalate('code'),
    },
  },
  'number-changed': {
    on: {
      yes: [when(isPhoneLogin, to('link-number')), to('fix-number')],
      no: [when(isPhoneLogin, escalate('no-id')), to('code-by-mail')],
      'no-id': when(uses('phone'), escalate('no-id')),
      'someone-else': [when(isPhoneLogin, escalate('no-id')), escalate('code')],
      'contact-admin': escalate('code'),
    },
  },
  'fix-number': {
    on: {
      solved: to('resolved'),
      refused: [when('hasTwoTroubles', escalate('code')), to('code-refused')],
      'not-solved': [when('hasTwoTroubles', escalate('code')), to('code-by-mail')],
      'contact-admin': escalate('code'),
    },
  },
  'link-number': {
    on: {
      solved: to('resolved'),
      refused: to('code-refused'),
      'not-solved': to('code-by-notification'),
      'contact-admin': escalate('no-id'),
    },
  },
  'sms-reception': {
    on: {
      ...codeCame,
      refused: to('code-refused'),
      'no-sms': [when(isPhoneLogin, to('code-by-notification')), when('mayTryMail', to('code-by-mail'))],
      'wrong-number': [
        ...forItsGoal,
        when(isMail, escalate('code')),
        when('hasTwoTroubles', escalate('code')),
        to('number-changed'),
      ],
      'not-solved': to('sms-filter'),
      'contact-admin': escalate('code'),
    },
  },
  'sms-filter': {
    on: {
      ...codeCame,
      refused: [when('hasTwoTroubles', escalate('code')), to('code-refused')],
      'phone-login': when('mayBeSmsOfPhoneLogin', to('code-by-notification', { codeRoute: 'phone-login' })),
      'not-solved': [
        ...forItsGoal,
        when(isPhoneLogin, to('code-by-notification')),
        when('hasTwoTroubles', escalate('code')),
        when(isMail, escalate('code')),
        to('code-by-mail'),
      ],
      'contact-admin': escalate('code'),
    },
  },
  'code-by-notification': {
    on: { solved: to('resolved'), 'not-solved': escalate('code'), 'contact-admin': escalate('code') },
  },
  'code-by-mail': {
    on: {
      solved: to('resolved'),
      'no-code': escalate('code'),
      'no-mail': escalate('code'),
      'not-solved': escalate('code'),
      'contact-admin': escalate('code'),
    },
  },
  'mail-reception': {
    on: {
      ...codeCame,
      refused: to('code-refused'),
      sms: when('mayTrySms', to('sms-reception', { codeRoute: 'mail' })),
      'not-solved': withoutCode,
      'contact-admin': escalate('code'),
    },
  },
  'code-refused': {
    on: { ...codeCame, 'not-solved': withoutCode, 'contact-admin': withoutCode },
  },
  'set-up-two-step': {
    on: {
      solved: to('resolved'),
      'no-code': noCode,
      'no-contact': escalate('code'),
      'not-solved': escalate('code'),
      'contact-admin': escalate('code'),
    },
  },
  'company-screen': {
    on: {
      approval: to('second-factor'),
      device: escalate('company-device'),
      password: takingOn('login', 'company-login'),
      'line-works': when(uses('screen-lock'), takingOn('login', 'screen-lock-login')),
      waiting: escalate('awaiting'),
      unsure: takingOn('login', 'company-login'),
      'contact-admin': escalate('company-account'),
    },
  },
  'second-factor': {
    on: {
      solved: to('resolved'),
      'not-solved': escalate('second-factor'),
      'contact-admin': escalate('second-factor'),
    },
  },
} as const satisfies StatesOf<'verification'>;
