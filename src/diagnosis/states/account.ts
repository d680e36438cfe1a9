import { escalate, phonesMayBe, takingOn, to, when } from '../edges';
import { forgotPassword, noCode, type StatesOf } from './shared';

const toCompanyApp = when(
  phonesMayBe('managed'),
  takingOn('company-phone', 'managed-phone', { phoneOwnership: 'company' }),
);
const idChanged = takingOn('id', 'id-by-contact', { goal: 'id' });

export const account = {
  'account-signs': {
    on: {
      wrong: to('check-input'),
      'many-tries': takingOn('password', 'reset-contact', { manyTries: true }),
      'company-phone': toCompanyApp,
      'other-screen': to('other-screens'),
      'never-activated': escalate('not-activated'),
      abroad: to('network'),
      'company-network': when('networkMayBeRestricted', to('network')),
      'id-changed': idChanged,
      left: escalate('ended'),
      unsure: to('check-input'),
      'contact-admin': escalate('other'),
    },
  },
  'signed-out-signs': {
    on: {
      everyone: to('everyone-out'),
      'only-me': to('sign-in-again'),
      'at-once': to('phone-ownership', { profile: 'perhaps' }),
      'id-changed': idChanged,
      left: escalate('ended'),
      unsure: to('sign-in-again'),
      'contact-admin': escalate('other'),
    },
  },
  'everyone-out': {
    on: {
      solved: to('resolved'),
      reset: forgotPassword,
      'company-app': toCompanyApp,
      'no-code': noCode,
      'not-solved': escalate('everyone-out'),
      'contact-admin': escalate('everyone-out'),
    },
  },
  'sign-in-again': {
    on: {
      solved: to('resolved'),
      'no-code': noCode,
      'forgot-password': forgotPassword,
      'not-mine': escalate('wrong-person'),
      'not-solved': escalate('other'),
      'contact-admin': escalate('other'),
    },
  },
  'lost-phone': {
    on: { told: to('check-input'), 'not-told': escalate('lost-phone'), 'contact-admin': escalate('lost-phone') },
  },
  network: {
    on: {
      solved: to('resolved'),
      'no-code': noCode,
      'not-solved': escalate('network'),
      'contact-admin': escalate('network'),
    },
  },
} as const satisfies StatesOf<'account'>;
