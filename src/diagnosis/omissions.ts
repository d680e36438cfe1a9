import type { DiagnosisContext } from './facts';
import type { DiagnosisSnapshot } from './machine';
import type { LoginMethod } from './possibilities';
import type { AnswerId, StepId } from './steps';
import { stepOf } from './snapshots';

/** A part of what a step says, actions and what is folded by their places. */
export type Part = 'caution' | 'lead' | `${'action' | 'detail' | 'picture' | 'more'} ${number}` | `hint ${AnswerId}`;

type Needs = (context: DiagnosisContext) => boolean;

/** What speaks of ways to log in, all of which the company has. */
const all =
  (...methods: readonly LoginMethod[]): Needs =>
  ({ possible }) =>
    methods.every((method) => possible.loginMethods.includes(method));

/** What speaks of another way to log in than the one before. */
const several: Needs = ({ possible }) => possible.loginMethods.length > 1;

/** What warns of what the company does with its phones. */
const mayBeManaged: Needs = ({ possible, phoneOwnership }) => phoneOwnership !== 'own' && possible.phones !== 'own';

/** What not everybody is told: by step and part, what has to be so. */
const needs: { readonly [S in StepId]?: { readonly [P in Part]?: Needs } } = {
  'other-signs': { 'hint other-login': all('phone', 'line', 'company', 'screen-lock') },
  'screen-lock-login': { 'detail 0': all('id-password', 'phone', 'line') },
  'other-ways': { 'action 0': several, 'detail 0': all('phone', 'line'), 'picture 0': all('phone', 'line') },
  'refresh-app': { caution: mayBeManaged },
  'code-by-mail': { lead: all('phone') },
  'fix-number': { 'detail 1': all('phone') },
  'set-up-two-step': { 'detail 0': all('phone') },
  'sign-in-again': { 'picture 1': all('id-password') },
  resolved: {
    'action 1': several,
    'detail 1': all('phone', 'line'),
    'action 2': all('screen-lock'),
    'more 1': all('id-password'),
  },
};

/** The parts of the step at `snapshot` that would speak of what there is not, at the company or on the person's phone. */
export function omissionsAt(snapshot: DiagnosisSnapshot): readonly Part[] {
  const own = Object.entries(needs[stepOf(snapshot)] ?? {}) as (readonly [Part, Needs])[];
  return own.flatMap(([part, isSo]) => (isSo(snapshot.context) ? [] : [part]));
}
