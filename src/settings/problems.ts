/** What can be wrong with a field; the words are in the locales (`setup.problems`). */
export type ProblemCode =
  | 'not-text'
  | 'not-a-flag'
  | 'not-a-list'
  | 'not-fields'
  | 'unknown-field'
  | 'unknown-locale'
  | 'not-offered'
  | 'empty'
  | 'too-long'
  | 'too-many'
  | 'unreadable-characters'
  | 'hidden-characters'
  | 'not-mail'
  | 'not-phone'
  | 'not-https'
  | 'misleading-address'
  | 'not-an-origin'
  | 'not-a-choice'
  | 'not-a-date'
  | 'unknown-step'
  | 'unknown-placeholder'
  | 'misplaced-placeholder'
  | 'not-a-picture'
  | 'not-a-colour'
  | 'not-a-time'
  | 'ends-before'
  | 'repeated';

/** Why a file is no settings at all; the words are in the locales (`setup.file.failure`). */
export type WholeProblemCode = 'not-settings' | 'too-large';

/** What is wrong with a field of the settings. */
export interface FieldProblem {
  /** From the outside in, items counted from 0: `administrator.mail`, `links.0.href`. */
  readonly field: string;
  readonly code: ProblemCode;
}

/** What is wrong with the settings: with a field, or with the whole file. */
export type Problem = FieldProblem | { readonly field: null; readonly code: WholeProblemCode };
