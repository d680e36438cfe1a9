import { isStepId, type StepId } from '../diagnosis/steps';
import { longestFragment } from '../navigation/toFragment';
import { readKept, writeKept } from './read';

/** How long a bookmark holds. */
export const bookmarkMs = 24 * 60 * 60 * 1000;

/** Where a person left off: the step, and the log as a fragment. It holds ids, and nothing that anybody wrote. */
export interface Bookmark {
  readonly step: StepId;
  readonly fragment: string;
}

/** Returns a bookmark as it is kept. */
export function writeBookmark({ step, fragment }: Bookmark, now: number): string {
  return writeKept({ step, fragment }, now);
}

/** Returns the bookmark in what is kept, or null where it holds none, or none that holds any longer. Never throws. */
export function readBookmark(text: string | null, now: number): Bookmark | null {
  const { step, fragment } = readKept(text, now, bookmarkMs) ?? {};
  if (typeof step !== 'string' || !isStepId(step) || typeof fragment !== 'string') return null;
  const isLog = fragment.length <= longestFragment && /^#[a-z.-]+$/.test(fragment);
  return isLog ? { step, fragment } : null;
}

/** How many answers a fragment holds. */
export function countAnswers(fragment: string): number {
  return fragment.split('..').filter((item) => item.includes('.')).length;
}
