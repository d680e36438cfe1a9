import type { Given, Log } from '../diagnosis/log';
import type { Possibilities } from '../diagnosis/possibilities';
import { readLegs, type Pair } from '../diagnosis/release010/positional';
import { saidToday, successorOf } from '../diagnosis/retired';
import { isAnswerId, isStepId, type StepId } from '../diagnosis/steps';
import { passedOver } from './toFragment';

export { longestFragment, toFragment } from './toFragment';

/** What is behind this many characters is not looked at: no link from here is as long. */
const longestRead = 2000;

/** What a fragment says. Nothing but ids of the closed vocabulary ever comes out of it. */
export interface ReadFragment {
  readonly log: Log;
  /** Whether all of it could be read. */
  readonly intact: boolean;
}

/**
 * Reads a fragment, with or without its `#`. What is not in the vocabulary is passed over. What apps do to links on their way
 * is undone where it can be: escaping, capitals, full-width letters, a second copy, what was glued to the end. Links of 0.1.0,
 * which say answers by position, are read as that version read them; the company's settings tell which questions it skipped.
 * Never throws.
 */
export function readFragment(fragment: string, possible: Possibilities): ReadFragment {
  const sent = unescaped(fragment.slice(0, 3 * longestRead))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^#/, '')
    // WeChat's own, which says nothing.
    .replace(/wechat_redirect$/, '');
  const [text = ''] = sent.split(/[^a-z.-]/, 1);
  // A full stop that ended the sentence around the link says nothing.
  const trimmed = text.slice(0, longestRead).replace(/\.+$/, '');
  const items = trimmed === '' ? [] : trimmed.split('..').map((item) => item.split('.'));
  // Three ids between two dots can only be a step and the answers since: a link of 0.1.0.
  const pairs = items.some(({ length }) => length > 2)
    ? readLegs(items, possible)
    : items.flatMap(([step = '', answer]) => (answer === undefined ? [] : [{ step, answer }]));
  const read = pairs.map((pair) => saidToday(pair.step, pair.answer) ?? [pair].filter(isKnown));
  const known = read.filter((today) => today.length > 0).length;
  const [last = '', ...answers] = items[items.length - 1] ?? [];
  return {
    log: {
      given: read.flat(),
      sentTo: answers.length === 0 ? stepNow(last) : null,
      ...(isSearched(items) && { searched: true }),
    },
    intact:
      text.length <= longestRead &&
      isGlue(sent.slice(text.length), text) &&
      known === items.flat().length - items.length &&
      items.every(([step = '']) => stepNow(step) !== null),
  };
}

function isSearched([head = [], ...more]: readonly (readonly string[])[]): boolean {
  const [first, answer] = head;
  return first === passedOver && answer === undefined && more.length > 0;
}

/**
 * Whether what stands behind a log was only glued to it: a parameter, the words around the link, a second copy. A word that goes on,
 * an escape that is cut, or an answer that is in no log before it, is what is left of more.
 */
function isGlue(behind: string, text: string): boolean {
  if (/^(?:%[\da-f]?$|\d|_\w)/.test(behind) || (text === '' && /^[^?&:]/.test(behind))) return false;
  return !behind.split(/\.{2,}|\.$|[^a-z.-]+/).some((item) => {
    const [step = '', answer] = item.split('.');
    return answer && !text.includes(item) && stepNow(step);
  });
}

/** The step of an id, also of one that is retired; null where there is none. */
function stepNow(id: string): StepId | null {
  return isStepId(id) ? id : successorOf(id);
}

function isKnown(pair: Pair): pair is Given {
  return isStepId(pair.step) && isAnswerId(pair.answer);
}

/** Some apps escape a link once more, or twice. Only ASCII is undone: nothing else is in a log. */
function unescaped(text: string): string {
  const once = (escaped: string) =>
    escaped.replace(/%([0-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return once(once(text));
}
