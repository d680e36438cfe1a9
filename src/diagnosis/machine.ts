import type { SnapshotFrom } from 'xstate';
import { diagnosisSetup } from './edges';
import { nothingKnown } from './facts';
import { everythingPossible } from './possibilities';
import { account } from './states/account';
import { credentials } from './states/credentials';
import { escalation } from './states/escalation';
import { verification } from './states/verification';

/**
 * The diagnosis as a statechart: it only routes. It knows no wording, no address and no React, and no path comes to a step
 * twice, so every path ends. `always` skips a question to which the company has only one answer. Why the ways go as they
 * do is in docs/flow.md.
 */
export const diagnosisMachine = diagnosisSetup.createMachine({
  // Stryker disable next-line StringLiteral: a name for whoever inspects the machine
  id: 'diagnosis',
  initial: 'start',
  context: ({ input }) => ({ ...nothingKnown, possible: input ?? everythingPossible }),
  states: { ...credentials, ...verification, ...account, ...escalation },
});

export type DiagnosisSnapshot = SnapshotFrom<typeof diagnosisMachine>;
