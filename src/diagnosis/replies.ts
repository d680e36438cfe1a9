import type { Section } from './reasons';
import type { StepOf } from './steps';

/**
 * The ready replies with which an administrator can answer a request, in the order shown, and the step at which the
 * person goes on. A reply's id is the key of its wording. None leads to an outcome: there is always something to do next.
 */
export const replies = {
  'lost-phone': { disconnected: 'check-input', 'access-allowed': 'refresh-app' },
  'everyone-out': {
    'password-announced': 'sign-in-again',
    'back-to-normal': 'sign-in-again',
  },
  suspended: { released: 'check-input', restored: 'check-input', 'in-use': 'usual-login' },
  password: { 'contact-fixed': 'reset-contact', 'password-changed': 'check-input' },
  id: { 'id-told': 'login-with-id', 'id-changed': 'login-with-id', 'id-given': 'check-input' },
  code: {
    'number-fixed': 'sms-reception',
    'number-right': 'sms-reception',
    'mail-fixed': 'code-by-mail',
    'easy-login-released': 'check-input',
    'device-removed': 'usual-login',
  },
  'not-activated': { invited: 'login-with-id', 'temporary-password': 'check-input', approved: 'usual-login' },
  'managed-phone': { enrolled: 'managed-phone', 'not-managed': 'refresh-app' },
  'app-restricted': { allowed: 'refresh-app', 'browser-only': 'other-ways' },
  'company-account': {
    unlocked: 'company-login',
    'password-reset': 'company-login',
    'second-factor-reset': 'company-login',
    'no-problem': 'company-login',
  },
  network: { 'use-app': 'network', allowed: 'network', 'not-changed': 'network' },
  other: { 'in-use': 'usual-login', 'talks-checked': 'missing-talks', 'ask-more': 'start' },
} as const satisfies Record<Section, Readonly<Record<string, StepOf<'question' | 'guide'>>>>;
