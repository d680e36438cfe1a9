import type { Plugin } from 'vite';
import { withIdleFunctions, withIdleMethods } from './idle.ts';
import { noLongerMatches, patchPackage } from './patch.ts';

const source = 'src/build/slim/xstate.ts';
const where = { of: 'XState', source };

/** Functions of its core that have nothing to do here, each with what is still asked of it. */
const idleFunctions = {
  // No state is reached by a route, remembered, or one of several at a time: these machines have neither history nor parallel states.
  formatRouteTransitions: '',
  resolveHistoryDefaultTransition: '',
  transitionParallelNode: '',
  serializeHistoryValue: '',
  // Answers are in the address, settings in a form: no snapshot is stored.
  getPersistedSnapshot: '',
  // Actors are known by their machine only.
  getAllOwnEventDescriptors: '',
};

/** The same for methods of an actor. */
const idleMethodsOfActor = {
  // Nobody listens to what is emitted, or selects.
  on: '',
  select: '',
  attachDevTools: '',
  _initState: `try { this._snapshot = this.logic.getInitialSnapshot(this._actorScope, this.options?.input); }
    catch (error) { this._snapshot = { status: 'error', output: undefined, error }; }`,
  toJSON: '',
  getPersistedSnapshot: '',
};

/** The same for methods and getters of a machine and its states. */
const idleMethodsOfMachine = {
  definition: '',
  toJSON: '',
  events: 'return [];',
  ownEvents: '',
  on: '',
  provide: '',
  microstep: '',
  getStateNodeById: '',
  getPersistedSnapshot: '',
  restoreSnapshot: '',
};

/** The same for the functions of its `assign`: no action starts an actor. */
const idleFunctionsOfAssign = {
  createSpawner: '',
};

/** What an actor does for actions that emit events, which nobody hears. */
const emission = /^ {6}emit: emittedEvent => \{\n[^]*?^ {6}\},\n/gm;

/** What is told to whoever inspects a running machine. */
const inspection =
  /^( *)(?:this\.|actorScope\.|this\._actorScope\.)?system\._sendInspectionEvent\(\{\n[^]*?^\1\}\);$/gm;

/** What a system of actors does beside passing on events and keeping time: nobody inspects it, and no actor has a name of its own. */
const unusedOfSystem =
  /^ {2}const sendInspectionEvent = event => \{\n[^]*?^ {2}\};\n|^ {4}_sendInspectionEvent: sendInspectionEvent,\n|^ {4}(?:get: systemId|getAll: \(\)|_set: \(systemId, actorRef\)|inspect: observerOrFn) => \{\n[^]*?^ {4}\},\n|^ {6}const systemId = reverseKeyedActors\.get\(actorRef\);\n {6}if \(systemId !== undefined\) \{\n[^]*?^ {6}\}\n/gm;

/** What `setup()` returns beside what is used of it. */
const unusedOfSetup =
  /^    sendTo,\n    raise,\n    log,\n    cancel,\n    stopChild,\n    enqueueActions,\n    emit,\n    spawnChild,\n|^    createStateConfig: .*\n    createAction: .*\n|,\n    extend: [^]*?^    \}\)$/gm;

/**
 * Leaves out of XState what these pages cannot use (docs/decisions/058): history, parallel states, stored snapshots, inspection, and
 * every action but `assign`, which starts no actor. A machine that needs one of them works in development and in unit tests, and not on the built pages;
 * the journeys of the browser tests walk the machine as it is shipped.
 *
 * Saves 2,271 bytes (brotli) of every first visit. To be adapted with each version of XState.
 */
export function slimXState(): Plugin[] {
  return [
    patchPackage({ name: 'xstate', source, file: core, change: withoutIdleParts }),
    patchPackage({ name: 'xstate-assign', source, file: assign, change: withoutSpawning }),
    patchPackage({ name: 'xstate-machine', source, file: machine, change: withoutIdleMethods }),
    patchPackage({ name: 'xstate-setup', source, file: entry, change: withoutUnusedActions }),
  ];
}

const core = /node_modules\/xstate\/dist\/raise-\w+\.esm\.js$/;
const assign = /node_modules\/xstate\/dist\/assign-\w+\.esm\.js$/;
const machine = /node_modules\/xstate\/dist\/StateMachine-\w+\.esm\.js$/;
const entry = /node_modules\/xstate\/dist\/xstate\.esm\.js$/;

/** The core without its idle parts; throws where one of them is not found. */
export function withoutIdleParts(code: string): string {
  const idle = withIdleMethods(withIdleFunctions(code, idleFunctions, where), idleMethodsOfActor, where);
  const silent = cut(cut(idle, inspection, 'an inspection'), emission, 'an emission');
  return cut(silent, unusedOfSystem, 'a system of actors');
}

/** `assign` without what starts actors; throws where that is not found. */
export function withoutSpawning(code: string): string {
  return withIdleFunctions(code, idleFunctionsOfAssign, where);
}

/** Machines and their states without their idle methods; throws where one of them is not found. */
export function withoutIdleMethods(code: string): string {
  return withIdleMethods(code, idleMethodsOfMachine, where);
}

/** `setup()` with what is used of it; throws where it is written in another way. */
export function withoutUnusedActions(code: string): string {
  return cut(code, unusedOfSetup, 'a setup() with actions');
}

function cut(code: string, pattern: RegExp, what: string): string {
  const changed = code.replaceAll(pattern, '');
  if (changed === code) throw new Error(noLongerMatches(source, `XState has nothing that looks like ${what}`));
  return changed;
}
