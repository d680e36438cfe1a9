import { beforeLast, wayTo } from '../support/ways';

/** To the good end, and to the administrator. */
export const toResolved = wayTo('resolved');
export const toContactAdmin = wayTo('contact-admin', {
  reason: 'suspended',
  // Plain pages know the last answer alone: it says the reason by itself.
  last: { step: 'account-signs', answer: 'left' },
});

/** Their last steps, where one answer is left. */
export const beforeResolved = beforeLast(toResolved);
export const beforeContactAdmin = beforeLast(toContactAdmin);
