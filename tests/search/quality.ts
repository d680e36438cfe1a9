import harm from './harmPhrases.json';
import phrases from './phrases.json';
import third from './thirdPhrases.json';
import type { Locale } from '../../src/i18n/locales';
import type { StepId } from '../../src/diagnosis/steps';
import type { Beyond } from '../../src/search/said';
import type { SearchResult } from '../../src/search/search';

/** What somebody types, and the steps that answer it: any of them is right. */
export interface Phrase {
  readonly locale: Locale;
  readonly phrase: string;
  readonly steps: readonly StepId[];
  /** Why the steps are others than those of the flow for which the phrase was written down. */
  readonly moved?: string;
}

export const halves = ['tuned on', 'reported'] as const;

export type Half = (typeof halves)[number];

/** The phrases of a half: the engine was tuned on every second one, and never on the others. */
export function phrasesOf(half: Half): readonly Phrase[] {
  return (phrases as readonly Phrase[]).filter((_, index) => index % 2 === halves.indexOf(half));
}

/** Phrases that were written down before the search was tried with them. Kinds of typing that failed were mended since; none was added to what is said. */
export const thirdPhrases = third as readonly Phrase[];

/** What says harm, a loss, or another product: tuned on. What is lost or stolen, or told, is answered by the first screen. */
export const harmPhrases = harm as readonly (Omit<Phrase, 'steps'> & {
  readonly steps?: readonly StepId[];
  readonly beyond?: Beyond;
})[];

/** How well a search answers phrases: shares between 0 and 1. */
export interface Quality {
  readonly count: number;
  readonly first: number;
  readonly amongThree: number;
  /** The mean of 1 / rank of the first step that is right. */
  readonly reciprocalRank: number;
  readonly nothing: number;
}

/** The rank of the first step that is right, from 1; 0 where none is. */
export function rankOf({ found }: SearchResult, { steps }: Phrase): number {
  return found.findIndex(({ target }) => steps.includes(target.step)) + 1;
}

/** Measures what a search found for phrases. */
export function measure(answered: readonly { readonly phrase: Phrase; readonly result: SearchResult }[]): Quality {
  const ranks = answered.map(({ phrase, result }) => rankOf(result, phrase));
  const share = (holds: (rank: number, index: number) => boolean) => ranks.filter(holds).length / ranks.length;
  return {
    count: ranks.length,
    first: share((rank) => rank === 1),
    amongThree: share((rank) => rank > 0),
    reciprocalRank: ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length,
    nothing: share((_, index) => answered[index]?.result.found.length === 0),
  };
}
