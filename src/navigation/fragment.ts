import { isAnswerId, isStepId, type AnswerId } from '../diagnosis/steps';
import type { Trail } from '../diagnosis/trail';

/** No trail of the diagnosis is as long; a longer fragment is cut here before it is looked at. */
export const longestFragment = 300;

/**
 * What a fragment says: its trail, if it has one, and whether all of it could be read.
 * Nothing but ids of the closed vocabulary ever comes out of it.
 */
export interface ReadFragment {
  readonly trail: Trail | null;
  readonly intact: boolean;
}

/**
 * A trail as a fragment, `#start.rejected.not-solved`: the entry, then the answers. Only `a`–`z`, `-` and `.`, which
 * no chat app or mail client escapes (unreserved characters, RFC 3986 section 2.3).
 * Without an answer there is nothing to say: the empty string.
 */
export function toFragment(trail: Trail): string {
  return trail.answers.length === 0 ? '' : `#${[trail.entry, ...trail.answers].join('.')}`;
}

/** Reads a fragment, with or without its `#`, up to the first id that is not in the vocabulary. Never throws. */
export function readFragment(fragment: string): ReadFragment {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  if (text === '') return { trail: null, intact: true };

  const [entry = '', ...ids] = text.slice(0, longestFragment).split('.');
  if (!isStepId(entry)) return { trail: null, intact: false };
  const unknownAt = ids.findIndex((id) => !isAnswerId(id));
  const answers = (unknownAt < 0 ? ids : ids.slice(0, unknownAt)) as AnswerId[];
  return { trail: { entry, answers }, intact: unknownAt < 0 && text.length <= longestFragment };
}
