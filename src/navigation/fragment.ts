import { isAnswerId, isStepId, type AnswerId } from '../diagnosis/steps';
import { mostEarlierLegs, type Leg, type Trail } from '../diagnosis/trail';

/** No trail of the diagnosis is as long; a longer fragment is cut here before it is looked at. */
export const longestFragment = 480;

/**
 * What a fragment says: its trail, if it has one, and whether all of it could be read.
 * Nothing but ids of the closed vocabulary ever comes out of it.
 */
export interface ReadFragment {
  readonly trail: Trail | null;
  readonly intact: boolean;
}

/**
 * A trail as a fragment, `#start.rejected.not-solved`: the entry, then the answers; two dots before each further leg, which
 * may still have no answers.
 * Only `a`–`z`, `-` and `.`, which no chat app or mail client escapes (unreserved characters, RFC 3986 section 2.3).
 * Without an answer there is nothing to say: the empty string.
 */
export function toFragment({ earlier = [], entry, answers }: Trail): string {
  // A leg that was only begun says where somebody was sent; on its own the address says it.
  const begun = earlier.length > 0 || answers.length > 0;
  const legs = [...earlier.filter((leg) => leg.answers.length > 0), ...(begun ? [{ entry, answers }] : [])];
  const text = legs.map((leg) => [leg.entry, ...leg.answers].join('.')).join('..');
  return text && `#${text}`;
}

/**
 * Reads a fragment, with or without its `#`, up to the first id that is not in the vocabulary. What apps do to links on
 * their way is undone where it can be: escaping, capitals, full-width letters, a second copy, what was glued to the end.
 * Never throws.
 */
export function readFragment(fragment: string): ReadFragment {
  const sent = unescaped(fragment.slice(0, 3 * longestFragment))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^#/, '');
  const [text = ''] = sent.split(/[^a-z.-]/, 1);
  // A full stop that ended the sentence around the link says nothing.
  const trimmed = text.slice(0, longestFragment).replace(/\.+$/, '');
  const isComplete = sent.replace(/\.+$/, '') === trimmed;
  if (trimmed === '') return { trail: null, intact: isComplete };

  const legs: Leg[] = [];
  for (const leg of trimmed.split('..')) {
    const { read, intact } = readLeg(leg);
    if (read) legs.push(read);
    if (!intact) return { trail: trailOf(legs), intact: false };
  }
  return { trail: trailOf(legs), intact: isComplete };
}

function readLeg(text: string): { read: Leg | null; intact: boolean } {
  const [entry = '', ...ids] = text.split('.');
  if (!isStepId(entry)) return { read: null, intact: false };
  const unknownAt = ids.findIndex((id) => !isAnswerId(id));
  const answers = (unknownAt < 0 ? ids : ids.slice(0, unknownAt)) as AnswerId[];
  return { read: { entry, answers }, intact: unknownAt < 0 };
}

function trailOf(legs: readonly Leg[]): Trail | null {
  const last = legs.at(-1);
  if (!last) return null;
  const earlier = legs.slice(0, -1).slice(-mostEarlierLegs);
  return earlier.length > 0 ? { ...last, earlier } : last;
}

/** Some apps escape a link once more, or twice. Only ASCII is undone: nothing else is in a trail. */
function unescaped(text: string): string {
  const once = (escaped: string) =>
    escaped.replace(/%([0-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return once(once(text));
}
