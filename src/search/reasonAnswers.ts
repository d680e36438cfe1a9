import type { Given } from '../diagnosis/log';
import type { Reason } from '../diagnosis/reasons';

/**
 * What somebody answers who picks the administrator for a reason: that they turn to the administrator there, and no more; where no
 * step has the reason for that, the answer that says it. Nothing is claimed that was not picked.
 */
export const reasonAnswers = {
  'lost-phone': { step: 'lost-phone', answer: 'contact-admin' },
  'wrong-person': { step: 'missing-talks', answer: 'someone-else' },
  'everyone-out': { step: 'everyone-out', answer: 'contact-admin' },
  ended: { step: 'account-signs', answer: 'left' },
  // Nobody can see that an account is suspended: the administrator is asked for its state.
  suspended: { step: 'account-signs', answer: 'contact-admin' },
  password: { step: 'reset-contact', answer: 'contact-admin' },
  expired: { step: 'renew-password', answer: 'contact-admin' },
  id: { step: 'signed-in-device', answer: 'contact-admin' },
  'no-id': { step: 'easy-login', answer: 'contact-admin' },
  code: { step: 'code-problem', answer: 'contact-admin' },
  'not-activated': { step: 'what-is-missing', answer: 'never-activated' },
  awaiting: { step: 'other-screens', answer: 'waiting' },
  'managed-phone': { step: 'managed-phone', answer: 'contact-admin' },
  'phone-settings': { step: 'own-phone-profile', answer: 'contact-admin' },
  'app-restricted': { step: 'refresh-app', answer: 'browser-only' },
  'unsupported-phone': { step: 'refresh-app', answer: 'unsupported' },
  'company-account': { step: 'company-screen', answer: 'contact-admin' },
  'second-factor': { step: 'second-factor', answer: 'contact-admin' },
  'company-device': { step: 'company-screen', answer: 'device' },
  network: { step: 'network', answer: 'contact-admin' },
  talks: { step: 'missing-talks', answer: 'contact-admin' },
  'other-app': { step: 'other-apps', answer: 'contact-admin' },
  other: { step: 'start', answer: 'contact-admin' },
} as const satisfies Readonly<Record<Reason, Given>>;
