import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnosisSetup } from '../../src/diagnosis/edges';
import { nothingKnown } from '../../src/diagnosis/facts';
import { locate, type Diagnosis } from '../../src/diagnosis/log';
import { diagnosisMachine, type DiagnosisSnapshot } from '../../src/diagnosis/machine';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { diagnosisAt, next } from '../../src/diagnosis/snapshots';
import { stepIds } from '../../src/diagnosis/steps';
import { sourceLocale } from '../../src/i18n/locales';
import { readFragment } from '../../src/navigation/fragment';
import { readPath } from '../../src/navigation/paths';
import { changed, changes, type Edges } from '../support/changes';
import { linksNow } from '../support/linksNow';
import { linksOf, releases } from '../support/releasedLinks';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const diagnosis = diagnosisAt(everythingPossible);

it('keeps the links of this version', () => {
  expect(releases).toContain(version);
});

it('will keep a link to every step that there is now, with the next release', () => {
  expect(new Set(linksNow().map((line) => line.split(' ')[1]))).toEqual(new Set(stepIds));
});

describe.each(releases)('the links of release %s', (release) => {
  const links = linksOf(release);

  it('still open at their step, with all that was tried', () => {
    console.log(`${release}: ${links.length} links`);
    const wrong = links.flatMap(({ address, path, fragment, step }) => {
      const { log, intact } = readFragment(fragment, everythingPossible);
      const position = locate(diagnosis, log, readPath(path, sourceLocale)?.step ?? null);
      return position.step === step && intact && !position.lost ? [] : [`${address}: ${position.step}, not ${step}`];
    });
    expect(wrong).toEqual([]);
  });

  it('A14 lose no answer that can still be given, however the diagnosis changes', () => {
    const logs = [...new Set(links.map(({ fragment }) => fragment))].map(
      (fragment) => readFragment(fragment, everythingPossible).log,
    );
    const count = { diagnoses: 0, logs: 0, answers: 0, kept: 0 };
    fc.assert(
      fc.property(changes, (many) => {
        const edges = many.reduce(changed, today);
        const { at, isOffered } = diagnosisOver(edges);
        for (const { given, sentTo } of logs) {
          const position = locate(at, { given: given.filter(({ step }) => step in edges), sentTo }, null);
          const possible = given.filter(({ step, answer }) => isOffered(step, answer));
          expect(position.passed.map(({ step, answer }) => ({ step, answer }))).toEqual(possible);
          count.logs += 1;
          count.answers += given.length;
          count.kept += possible.length;
        }
        count.diagnoses += 1;
      }),
      { numRuns: 60 },
    );
    console.log(`${release}, changed diagnoses: ${JSON.stringify(count)}`);
  });
});

type MachineEdge = { readonly target: string };

/** The edges of the real machine, which is data. */
const today: Edges = Object.fromEntries(
  Object.entries(diagnosisMachine.config.states ?? {}).map(([step, state]) => [
    step,
    Object.fromEntries(
      Object.entries((state as { on: Record<string, MachineEdge | MachineEdge[]> }).on).map(([answer, led]) => [
        answer,
        [led].flat(),
      ]),
    ),
  ]),
);

/** The real machine over other edges: the same guards, and the same facts. */
function diagnosisOver(edges: Edges) {
  const states = Object.fromEntries(Object.entries(edges).map(([step, on]) => [step, { on }]));
  const context = { ...nothingKnown, possible: everythingPossible };
  const machine = diagnosisSetup.createMachine({ initial: 'start', context, states: states as never });
  const at = {
    start: 'start',
    stepOf: ({ value }) => value as never,
    enter: (step, before) =>
      machine.resolveState({
        value: step,
        context: { ...context, ...before?.context, reason: null },
      }) as unknown as DiagnosisSnapshot,
    next,
    isSkipped: () => false,
  } satisfies Diagnosis;
  return { at, isOffered: (step: string, answer: string) => edges[step]?.[answer] !== undefined };
}
