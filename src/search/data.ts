import type { Given } from '../diagnosis/log';
import type { StepId } from '../diagnosis/steps';
import type { Beyond } from './said';

/** Where in the wording a sentence stands, the most telling first. */
export const fields = ['said', 'title', 'answer', 'action', 'detail'] as const;

export type Field = (typeof fields)[number];

/** A screen that can be found, with all sentences by which it is. */
export type Target = Readonly<Partial<Record<Exclude<Field, 'title'>, readonly string[]>>> & {
  readonly step: StepId;
  /** Its title. */
  readonly name: string;
  /** What is answered by whoever picks it: it gives the administrator a reason. */
  readonly given?: Given;
  /** The words of that answer, where it says more than that somebody turns to the administrator. */
  readonly answered?: string;
  /** What is said by people who mean another screen. */
  readonly not?: readonly string[];
};

/** What the search of a locale knows. Made when the site is built. */
export interface SearchData {
  readonly targets: readonly Target[];
  readonly beyond: Readonly<Record<Beyond, readonly string[]>>;
  /** Words that mean the same to whoever is looking for help. */
  readonly alike: readonly (readonly string[])[];
  /** Kanji with their readings in Japanese, traditional signs with simplified ones in Chinese. */
  readonly readings: Readonly<Record<string, string>>;
  /** Whether a keyboard may have left what was typed in Latin letters: in Japanese only. */
  readonly romaji: boolean;
}
