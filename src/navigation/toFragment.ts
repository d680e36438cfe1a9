import type { Log } from '../diagnosis/log';
import type { StepId } from '../diagnosis/steps';

// Apart from what reads a fragment: the page for wrong addresses only writes one.

/**
 * A fragment is cut to this many characters, at its oldest answer. A link to the longest address of a page on an intranet then
 * still fits into a QR code of version 20, whose modules are 3 px wide on the narrowest phone.
 */
export const longestFragment = 700;

/** The question that a search for a step passes over. */
export const passedOver: StepId = 'start';

/**
 * A log as a fragment, `#start.rejected..check-input.not-solved`: each answer behind its question, and at the end the step that
 * somebody was sent on to. A search that passed over the first question leaves it in front, without an answer.
 * Only `a`–`z`, `-` and `.`, which no chat app or mail client escapes (unreserved characters, RFC 3986 section 2.3).
 * Without an answer there is nothing to say: the empty string.
 */
export function toFragment({ given, sentTo, searched }: Log): string {
  const items = given.map(({ step, answer }) => `${step}.${answer}`);
  if (searched && (sentTo !== null || items.length > 0)) items.unshift(passedOver);
  // On its own, the address says where somebody was sent.
  let text = (sentTo && items.length > 0 ? [...items, sentTo] : items).join('..');
  while (text.length >= longestFragment) text = text.slice(text.indexOf('..') + 2);
  return text && `#${text}`;
}
