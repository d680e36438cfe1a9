import type { Possibilities } from './possibilities';
import type { Reason } from './reasons';
import type { DeclaredAnswer } from './steps';

/**
 * What keeps somebody from logging in and takes some work to get out of the way. Two of them are worked through by oneself;
 * at the third the administrator is the shorter way (docs/flow.md).
 */
export const troubles = ['code', 'company-phone', 'id', 'login', 'lost-phone', 'password', 'pin', 'renewal'] as const;

export type Trouble = (typeof troubles)[number];

/** What the answers so far have established, as far as a guard or a screen asks for it. */
export interface Facts {
  readonly symptom: DeclaredAnswer<'start'> | null;
  /** What somebody wanted to find or to set when a code did not come. */
  readonly goal: 'id' | 'password' | null;
  /** The way of codes that is known: those of a login by phone number, or those by mail. */
  readonly codeRoute: 'phone-login' | 'mail' | null;
  /** Whether a code came when the ID was looked for: then the same contact receives the next one too. */
  readonly codeCame: boolean;
  /** A login by phone number or by LINE: the only one somebody ever had, or one that was tried and failed. */
  readonly easyLogin: 'only' | 'failed' | null;
  readonly worksInBrowser: boolean | null;
  readonly phoneOwnership: DeclaredAnswer<'phone-ownership'> | null;
  readonly manyTries: boolean;
  /** Whether the phone asks for a profile; perhaps, where it lets nobody stay logged in. */
  readonly profile: 'asked' | 'perhaps' | null;
  /** In the order of `troubles`, each once. */
  readonly troubles: readonly Trouble[];
  readonly reason: Reason | null;
}

/** The machine's context. */
export interface DiagnosisContext extends Facts {
  readonly possible: Possibilities;
}

/** Before any answer, and at a step that was opened by its address alone. */
export const nothingKnown: Facts = {
  symptom: null,
  goal: null,
  codeRoute: null,
  codeCame: false,
  easyLogin: null,
  worksInBrowser: null,
  phoneOwnership: null,
  manyTries: false,
  profile: null,
  troubles: [],
  reason: null,
};
