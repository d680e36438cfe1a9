import type { SnapshotFrom } from 'xstate';
import { diagnosisSetup } from './edges';
import { nothingKnown } from './facts';
import { everythingPossible } from './possibilities';
import { account } from './states/account';
import { credentials } from './states/credentials';
import { escalation } from './states/escalation';
import { verification } from './states/verification';

const createDiagnosis = () =>
  diagnosisSetup.createMachine({
    // Stryker disable next-line StringLiteral: a name for whoever inspects the machine
    id: 'diagnosis',
    initial: 'start',
    context: ({ input }) => ({ ...nothingKnown, possible: input ?? everythingPossible }),
    states: { ...credentials, ...verification, ...account, ...escalation },
  });

let machine: ReturnType<typeof createDiagnosis> | undefined;

/**
 * The diagnosis as a statechart: it only routes. It knows no wording, no address and no React, and no path comes to a step
 * twice, so every path ends. `always` skips a question to which the company has only one answer. Why the ways go as they
 * do is in docs/flow.md. It is made when it is first asked for: in a task of its own while a page is taken over (docs/hydration.md).
 */
export function diagnosisMachine(): ReturnType<typeof createDiagnosis> {
  return (machine ??= createDiagnosis());
}

export type DiagnosisSnapshot = SnapshotFrom<ReturnType<typeof createDiagnosis>>;
