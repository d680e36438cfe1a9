import type { AnswerId } from '../../src/diagnosis/steps';
import type { Section } from './article';

/** A case: the trouble somebody has, what they answer, and where the instruction is that helps. */
export interface WrittenCase {
  readonly trouble: string;
  /** The answers, beginning at the start. */
  readonly answers: readonly AnswerId[];
  /** The action that helps in the guide they arrive at (from 1; of a procedure, the last); or why to ask the administrator. */
  readonly fitting: number | 'reason';
  /** The section of the article that helps, or comes nearest to it. */
  readonly section: Section;
}

export const cases: readonly WrittenCase[] = [
  {
    trouble: 'copied the ID with a space at its end',
    answers: ['rejected', 'wrong'],
    fitting: 2,
    section: 'checking ID and password',
  },
  {
    trouble: 'forgot the password, has the phone number that is registered',
    answers: ['forgot', 'password', 'phone'],
    fitting: 5,
    section: 'password by phone number',
  },
  {
    trouble: 'forgot the password, has a new phone number, but the registered mail',
    answers: ['forgot', 'password', 'mail'],
    fitting: 5,
    section: 'password by mail',
  },
  {
    trouble: 'does not know the ID, the old phone is still logged in',
    answers: ['forgot', 'id', 'phone'],
    fitting: 4,
    section: 'ID in the app',
  },
  {
    trouble: 'does not know the ID, a PC is still logged in',
    answers: ['forgot', 'id', 'browser'],
    fitting: 4,
    section: 'ID in the browser',
  },
  {
    trouble: 'the carrier blocks the SMS',
    answers: ['no-code', 'same-number', 'not-solved'],
    fitting: 2,
    section: 'blocked SMS',
  },
  {
    trouble: 'the SMS goes to the old number, and nothing is logged in any more',
    answers: ['no-code', 'changed', 'no'],
    fitting: 3,
    section: 'code by mail instead',
  },
  {
    trouble: 'logged in with the fingerprint on the old phone',
    answers: ['unsure', 'other-login', 'screen-lock'],
    fitting: 2,
    section: 'the usual ways to log in',
  },
  {
    trouble: 'the app of the own phone does not start well',
    answers: ['app', 'own'],
    fitting: 4,
    section: 'restart and reinstall',
  },
  {
    trouble: 'mistyped the password too often',
    answers: ['rejected', 'many-tries', 'none'],
    fitting: 'reason',
    section: 'when to ask the administrator',
  },
];
