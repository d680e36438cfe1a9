import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  withoutIdleMethods,
  withoutIdleParts,
  withoutSpawning,
  withoutUnusedActions,
} from '../../../src/build/slim/xstate';

const folder = path.dirname(createRequire(import.meta.url).resolve('xstate'));

/** The module of the installed package whose name begins so, as it is for production. */
function moduleOf(name: string): string {
  const file = readdirSync(folder).find((found) => found.startsWith(name) && /^[\w-]+\.esm\.js$/.test(found));
  return readFileSync(path.join(folder, file ?? ''), 'utf8');
}

const core = moduleOf('raise-');
const assign = moduleOf('assign-');
const machine = moduleOf('StateMachine-');
const entry = moduleOf('xstate.esm');

describe('XState without what nothing here uses', () => {
  it('inspects nothing, and stores no snapshot', () => {
    const slim = withoutIdleParts(core);
    expect(slim).not.toContain("type: '@xstate.");
    expect(slim).not.toMatch(/^ {6}emit: /m);
    expect(slim).toMatch(/^function getPersistedSnapshot\(.*\) \{ {2}\}$/m);
    expect(slim).toMatch(/^ {2}select\(.*\) \{ {2}\}$/m);
    expect(slim).toMatch(/^function macrostep\(.*\) \{$/m);
  });

  it('assigns, and starts no actor with it', () => {
    const slim = withoutSpawning(assign);
    expect(slim).toMatch(/^\}, event, spawnedChildren\) \{ {2}\}$/m);
    expect(slim).toContain('Object.assign({}, snapshot.context, partialUpdate)');
  });

  it('has machines that only run', () => {
    const slim = withoutIdleMethods(machine);
    expect(slim).toMatch(/^ {2}get definition\(\) \{ {2}\}$/m);
    expect(slim).toMatch(/^ {2}getTransitionData\(.*\) \{$/m);
  });

  it('sets up machines whose only built-in action is to assign', () => {
    const slim = withoutUnusedActions(entry);
    const setup = slim.slice(slim.indexOf('function setup('), slim.indexOf('class SimulatedClock'));
    expect(setup).toMatch(/return \{\n {4}assign,\n {4}createMachine: /);
    expect(setup).not.toMatch(/sendTo|enqueueActions|createAction|extend/);
  });

  it.each([
    [
      'function',
      () => withoutIdleParts(core.replace('function transitionParallelNode(', 'function parallel(')),
      'transitionParallelNode',
    ],
    ['method', () => withoutIdleMethods(machine.replace('  restoreSnapshot(', '  restore(')), 'restoreSnapshot'],
    ['spawner', () => withoutSpawning(assign.replaceAll('createSpawner', 'spawnerOf')), 'createSpawner'],
    ['emission', () => withoutIdleParts(core.replace('emit: emittedEvent', 'emits: emittedEvent')), 'an emission'],
    ['inspection', () => withoutIdleParts(core.replaceAll('_sendInspectionEvent', '_inspect')), 'an inspection'],
    [
      'setup',
      () => withoutUnusedActions(entry.replaceAll(/sendTo(?=,\n)|createStateConfig|extend(?=:)/g, 'other')),
      'a setup() with actions',
    ],
  ])('is refused where a %s is no longer as it was', (_, change, why) => {
    expect(change).toThrow('src/build/slim/xstate.ts no longer matches');
    expect(change).toThrow(why);
  });
});
