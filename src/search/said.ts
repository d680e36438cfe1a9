import type { Reason } from '../diagnosis/reasons';
import type { StepId } from '../diagnosis/steps';

/** What the guide cannot help with, and says so. */
export type Beyond = 'personal-line' | 'other-product';

/**
 * What people say and type when they are in trouble, a locale each (`locales/<locale>/said.ts`). The search matches against it.
 * It is not the guide's wording: it is colloquial, half quoted, sometimes misspelt, and claims nothing. A phrase belongs to the one
 * place that answers it best.
 */
export interface SaidPhrases {
  /** What leads to a step. */
  readonly steps: Readonly<Record<StepId, readonly string[]>>;
  /** What asks for an administrator, and for what. */
  readonly reasons: Readonly<Record<Reason, readonly string[]>>;
  /** What is not about logging in to LINE WORKS. */
  readonly beyond: Readonly<Record<Beyond, readonly string[]>>;
  /** Words that speak against a step, where it is confused with another one. */
  readonly not: Readonly<Partial<Record<StepId, readonly string[]>>>;
}
