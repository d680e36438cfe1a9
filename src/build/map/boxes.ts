import type { Lead } from '../../diagnosis/graph';
import { reasons, type Reason } from '../../diagnosis/reasons';
import { escalation, type AnswerId, type Phase, type StepId } from '../../diagnosis/steps';
import { emsOf, phrasesOf, wrapLines } from './wrapLines';

// The boxes of the map before they have a place. In px; the sizes of type are those of FlowMap.css.
export const title = { size: 15, line: 21, left: 40, right: 12, padding: 13 };
export const label = { size: 13, line: 18, side: 6, padding: 9, between: 10 };
/** The title that is alone in its box where the map is seen from far. */
export const farTitle = { size: 48, largest: 80, line: 1.1, padding: 14, lines: 3 };
/** In ems: a longer phrase breaks inside, seen from far. */
const longestPhrase = 9;
const widths = { box: 192, exit: 92, widest: 116, reason: 190 };

/** What is written on the map, with a zero-width space wherever a line may break. */
export interface MapTexts {
  readonly step: (step: StepId) => string;
  readonly answer: (step: StepId, answer: AnswerId) => string;
  readonly reason: (reason: Reason) => string;
  readonly phase: (phase: Phase) => string;
}

/** Where a line ends: a step, or a reason of the step for the administrator. */
export type MapEnd = Pick<Lead, 'target' | 'reason'>;

/** Answers of a step that all lead to the same places. */
export interface Exit {
  readonly answers: readonly AnswerId[];
  readonly ends: readonly MapEnd[];
  readonly width: number;
  readonly labels: readonly (readonly string[])[];
}

/** The title alone in its box, in px of the drawing. */
export interface FarTitle {
  readonly size: number;
  readonly lines: readonly string[];
}

/** A step's box: for the administrator the reasons on top, then the title, then the answers side by side. */
export interface Box {
  readonly step: StepId;
  readonly width: number;
  readonly reasonsHeight: number;
  readonly headHeight: number;
  readonly exitsHeight: number;
  readonly title: readonly string[];
  readonly farTitle: FarTitle;
  readonly reasons: readonly { readonly reason: Reason; readonly lines: readonly string[] }[];
  readonly exits: readonly Exit[];
  readonly solved: boolean;
}

/** Nearly every guide can be solved and all but the outcomes can be escalated: a legend says so instead of lines. */
export function isDrawn({ answer }: Pick<Lead, 'answer'>): boolean {
  return answer !== 'solved' && answer !== escalation;
}

/**
 * The box of `step` in each of `languages`. It is as large in all of them as in the one that needs most room: the map is laid out
 * once, and whoever reads it in another language finds each step in the same place.
 */
export function boxesOf(step: StepId, leads: readonly Lead[], languages: readonly MapTexts[]): readonly Box[] {
  const own = leads.filter((lead) => lead.step === step);
  const entries = step === escalation ? reasons : [];
  const grouped = exitsOf(own.filter(isDrawn));
  const most = (need: (texts: MapTexts) => number) => Math.max(...languages.map(need));
  const wanted = grouped.map(({ answers }) =>
    most((texts) => widthOf(answers.map((answer) => texts.answer(step, answer)))),
  );
  const least = Math.max(
    widths.box,
    entries.length * widths.reason,
    most((texts) => titleWidth(texts.step(step))),
    most((texts) => farWidth(texts.step(step))),
  );
  // What the answers do not need they share.
  const spare = Math.max(0, even((least - sum(wanted)) / grouped.length));
  const exitWidths = wanted.map((width) => width + spare);
  const width = exitWidths.length > 0 ? sum(exitWidths) : least;

  const written = languages.map((texts) => ({
    title: wrapLines(texts.step(step), (width - title.left - title.right) / title.size),
    reasons: entries.map((reason) => ({
      reason,
      lines: wrapLines(texts.reason(reason), (widths.reason - 2 * label.side) / label.size),
    })),
    exits: grouped.map(({ answers, ends }, index): Exit => {
      const exitWidth = exitWidths[index] ?? 0;
      const ems = (exitWidth - 2 * label.side) / label.size;
      const labels = answers.map((answer) => wrapLines(texts.answer(step, answer), ems));
      return { answers, ends, width: exitWidth, labels };
    }),
  }));
  const headHeight = Math.max(...written.map((box) => box.title.length)) * title.line + 2 * title.padding;
  const exitsHeight = tallest(written.flatMap((box) => box.exits.map(({ labels }) => labels)));
  const fromFar = most((texts) =>
    farHeight(wrapLines(texts.step(step), emsAcross(width, farTitle.size)), farTitle.size),
  );
  const missing = Math.max(0, even(fromFar - headHeight - exitsHeight));
  const size = {
    width,
    reasonsHeight: tallest(written.flatMap((box) => box.reasons.map(({ lines }) => [lines]))),
    headHeight: grouped.length > 0 ? headHeight : headHeight + missing,
    exitsHeight: grouped.length > 0 ? exitsHeight + missing : exitsHeight,
  };
  const solved = own.some(({ answer }) => answer === 'solved');
  return written.map((box, index) => ({
    step,
    ...size,
    ...box,
    farTitle: largestTitle(languages[index]?.step(step) ?? '', width, size.headHeight + size.exitsHeight),
    solved,
  }));
}

/** The height of the tallest of several labels; 0 for none. */
function tallest(labels: readonly (readonly (readonly string[])[])[]): number {
  return Math.max(0, ...labels.map(heightOf));
}

/** As wide as the longest of the phrases, within reason. */
function widthOf(labels: readonly string[]): number {
  // Where phrases are short, as in languages with spaces, three lines of them still read better than seven.
  const longest = Math.max(...labels.flatMap(phrasesOf).map(emsOf), ...labels.map((text) => emsOf(text) / 3));
  return Math.min(Math.max(widths.exit, even(longest * label.size) + 2 * label.side), widths.widest);
}

function titleWidth(text: string): number {
  return even(Math.max(...phrasesOf(text).map(emsOf)) * title.size) + title.left + title.right;
}

/** The title as large as its box lets it be, which is made for the smallest. */
function largestTitle(text: string, width: number, height: number): FarTitle {
  let largest = { size: farTitle.size, lines: wrapLines(text, emsAcross(width, farTitle.size)) };
  for (let size = farTitle.size + 4; size <= farTitle.largest; size += 4) {
    // Bold letters are a little wider than others.
    const ems = emsAcross(width, size) / 1.08;
    const lines = wrapLines(text, ems);
    const isBroken = phrasesOf(text).some((phrase) => emsOf(phrase) > ems);
    if (!isBroken && farHeight(lines, size) <= height) largest = { size, lines };
  }
  return largest;
}

function emsAcross(width: number, size: number): number {
  return (width - 2 * farTitle.padding) / size;
}

function farHeight({ length }: readonly string[], size: number): number {
  return length * size * farTitle.line + 2 * farTitle.padding;
}

/** As narrow as its lines let it be. */
function farWidth(text: string): number {
  const { size, padding, lines } = farTitle;
  let ems = Math.max(
    ...phrasesOf(text)
      .map(emsOf)
      .map((phrase) => Math.min(phrase, longestPhrase)),
    emsOf(text) / lines,
  );
  while (wrapLines(text, ems).length > lines) ems += 0.5;
  return even(ems * size) + 2 * padding;
}

/** The layout finds the middle of things; it shall not be half a pixel. */
function even(length: number): number {
  return Math.ceil(length / 2) * 2;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The leads of a step by where they lead, so that answers that lead to the same places share a line. */
function exitsOf(leads: readonly Lead[]): readonly Pick<Exit, 'answers' | 'ends'>[] {
  const exits = new Map<string, { answers: AnswerId[]; ends: readonly MapEnd[] }>();
  for (const answer of new Set(leads.map((lead) => lead.answer))) {
    const ends = new Map(leads.filter((lead) => lead.answer === answer).map((lead) => [endId(lead), endOf(lead)]));
    const key = [...ends.keys()].toSorted().join(' ');
    const exit = exits.get(key);
    if (exit) exit.answers.push(answer);
    else exits.set(key, { answers: [answer], ends: [...ends.values()] });
  }
  return [...exits.values()];
}

function endOf({ target, reason }: MapEnd): MapEnd {
  return { target, reason: target === escalation ? reason : null };
}

/** What tells an end from all others. */
export function endId({ target, reason }: MapEnd): string {
  return target === escalation ? `because ${reason}` : `to ${target}`;
}

export function heightOf(labels: readonly (readonly string[])[]): number {
  return sum(labels.map(({ length }) => length)) * label.line + 2 * label.padding + (labels.length - 1) * label.between;
}
