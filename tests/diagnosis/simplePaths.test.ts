import { describe, expect, it } from 'vitest';
import { getSimplePaths } from 'xstate/graph';
import { exploreDiagnosis } from '../../src/diagnosis/graph';
import { diagnosisMachine } from '../../src/diagnosis/machine';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { keyOf } from '../../src/diagnosis/reachable';
import { stepIds, steps, type StepId } from '../../src/diagnosis/steps';
import { locate } from '../../src/diagnosis/log';
import { diagnosisAt, enter, next, offered } from '../../src/diagnosis/snapshots';
import { readFragment, toFragment } from '../../src/navigation/fragment';
import { logOfPath, simplePaths, walksAll, wholePaths, type SimplePath } from '../support/simplePaths';

const graph = exploreDiagnosis();
const paths = [...simplePaths(graph)];
const whole = wholePaths(graph, paths);

const countFrom = (entry: StepId) => paths.filter((path) => path.entry === entry).length;

/** XState takes a millisecond a path. */
const compared = stepIds.filter((entry) => walksAll || countFrom(entry) < 200);

const textOf = (entry: StepId, answers: readonly string[]) => [entry, ...answers].join('.');
const nameOf = ({ entry, edges }: SimplePath) =>
  textOf(
    entry,
    edges.map(({ answer }) => answer),
  );

describe('every simple path of the machine', () => {
  it('is counted', () => {
    const longest = Math.max(...paths.map(({ edges }) => edges.length));
    console.log(
      [
        `machine: ${paths.length} simple paths from ${stepIds.length} entries, ${countFrom('start')} of them from the start`,
        `${whole.length} to where nothing is left to answer, the longest of ${longest} answers`,
      ].join('; '),
    );
    expect(new Set(paths.map((path) => nameOf(path))).size).toBe(paths.length);
    expect(new Set(paths.flatMap(({ edges }) => edges))).toEqual(new Set(graph.edges));
  });

  it.each(compared)('is found by XState too, from %s', (entry) => {
    const found = getSimplePaths(diagnosisMachine(), {
      fromState: enter(entry, everythingPossible),
      events: (snapshot) => offered(snapshot).map((type) => ({ type })),
      serializeState: keyOf,
    }).map((path) =>
      textOf(
        entry,
        path.steps.slice(1).map(({ event }) => event.type),
      ),
    );
    const ours = paths.filter((path) => path.entry === entry).map((path) => nameOf(path));
    expect(found.toSorted()).toEqual(ours.toSorted());
  });

  it('is walked, answer by answer, and ends at an outcome', () => {
    const wrong = whole.filter(({ entry, edges }) => {
      let snapshot = enter(entry, everythingPossible);
      const isWalked = edges.every(({ answer, to }) => {
        const following = next(snapshot, answer);
        snapshot = following ?? snapshot;
        return following !== null && keyOf(following) === to;
      });
      return !isWalked || steps[edges.at(-1)?.target ?? entry].kind !== 'outcome' || offered(snapshot).length > 0;
    });
    expect(wrong.map((path) => nameOf(path))).toEqual([]);
  });

  it('is what the link says that it leaves', () => {
    const wrong = whole.filter((path) => {
      const { log, intact } = readFragment(toFragment(logOfPath(path)), everythingPossible);
      const { passed, snapshot, lost } = locate(diagnosisAt(everythingPossible), log, null);
      const keys = [...passed.map(({ from }) => from), snapshot].map(keyOf);
      const expected = [...path.edges.map(({ from }) => from), path.edges.at(-1)?.to];
      return !intact || lost || JSON.stringify(keys) !== JSON.stringify(expected);
    });
    expect(wrong.map((path) => nameOf(path))).toEqual([]);
  });
});
