import { beforeLast, wayTo } from '../support/ways';

/** To the good end, and to the administrator. */
export const toResolved = wayTo('resolved');
// Plain pages know the last answer alone: it has to say this reason by itself.
export const toContactAdmin = wayTo('contact-admin', { reason: 'ended' });

/** Their last steps, where one answer is left. */
export const beforeResolved = beforeLast(toResolved);
export const beforeContactAdmin = beforeLast(toContactAdmin);
