import { draftFields, emptyDraft, type Draft } from '../handoff/draft';
import { isFields, readKept, writeKept } from './read';

/** How long jottings hold after the last change. */
export const jottingsMs = 30 * 60 * 1000;

/** The longest text of a field, and the most guides and ticks of a guide, that are taken back. */
const longestText = 200;
const mostLists = 100;
const mostTicks = 30;

/** What a person has noted on the way: the ticks of each list of actions, by the numbers of its actions, and the draft. */
export interface Jottings {
  readonly ticks: Readonly<Record<string, readonly number[]>>;
  readonly draft: Draft;
}

export const noJottings: Jottings = { ticks: {}, draft: emptyDraft };

/** Returns jottings as they are kept. */
export function writeJottings({ ticks, draft }: Jottings, now: number): string {
  return writeKept({ ticks, draft }, now);
}

/** Returns the jottings in what is kept, none where it holds none, or none that hold any longer. Never throws. */
export function readJottings(text: string | null, now: number): Jottings {
  const { ticks, draft } = readKept(text, now, jottingsMs) ?? {};
  return { ticks: readTicks(ticks), draft: readDraft(draft) };
}

function readTicks(ticks: unknown): Jottings['ticks'] {
  if (!isFields(ticks)) return {};
  const lists = Object.entries(ticks)
    .slice(0, mostLists)
    .filter((entry): entry is [string, number[]] => /^[a-z-]{1,40}\.[a-z-]{0,40}$/.test(entry[0]) && isTicks(entry[1]));
  return Object.fromEntries(lists);
}

function isTicks(list: unknown): list is number[] {
  return (
    Array.isArray(list) &&
    list.length <= mostTicks &&
    list.every((index) => Number.isInteger(index) && index >= 0 && index < mostTicks)
  );
}

function readDraft(draft: unknown): Draft {
  if (!isFields(draft)) return emptyDraft;
  const texts = draftFields.map((field) => {
    const text = draft[field];
    return [field, typeof text === 'string' && text.length <= longestText ? text : ''] as const;
  });
  return Object.fromEntries(texts) as Draft;
}
