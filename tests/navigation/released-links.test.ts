import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnosisSetup } from '../../src/diagnosis/edges';
import { nothingKnown } from '../../src/diagnosis/facts';
import { locate, type Diagnosis } from '../../src/diagnosis/log';
import { diagnosisMachine, type DiagnosisSnapshot } from '../../src/diagnosis/machine';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { diagnosisAt, next } from '../../src/diagnosis/snapshots';
import { readLegs } from '../../src/diagnosis/release010/positional';
import { saidToday, successorOf } from '../../src/diagnosis/retired';
import { stepIds } from '../../src/diagnosis/steps';
import { sourceLocale } from '../../src/i18n/locales';
import { readFragment } from '../../src/navigation/fragment';
import { readPath } from '../../src/navigation/paths';
import { changed, changes, type Edges } from '../support/changes';
import { linksNow } from '../support/linksNow';
import { linksOf, releases } from '../support/releasedLinks';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const diagnosis = diagnosisAt(everythingPossible);

/** The answers of a link, in the words of its release. */
function pairsOf(fragment: string) {
  const items = fragment === '' ? [] : fragment.split('..').map((item) => item.split('.'));
  return readLegs(items, everythingPossible);
}

/** Answers of 0.1.0 that today nobody is asked for, or not where these links gave them, and why. */
const notAskedAnyMore: ReadonlySet<string> = new Set([
  // It said two things at once: mistyped often, or suddenly out.
  'start.blocked',
  // Where a code should have come is no question of its own any more.
  'code-channel.sms',
  'code-channel.phone-login',
  'code-channel.unsure',
  // Whoever looked for an ID has the code, and goes on with the ID.
  'sms-filter.solved',
]);

it('keeps the links of this version', () => {
  expect(releases).toContain(version);
});

it('will keep a link to every step that there is now, with the next release', () => {
  expect(new Set(linksNow().map((line) => line.split(' ')[1]))).toEqual(new Set(stepIds));
});

describe.each(releases)('the links of release %s', (release) => {
  const links = linksOf(release);

  it('A15 still open at their step, or at the one that took its place', () => {
    const wrong = links.flatMap(({ address, path, fragment, step }) => {
      const { log } = readFragment(fragment, everythingPossible);
      const position = locate(diagnosis, log, readPath(path, sourceLocale)?.step ?? null);
      const wanted = successorOf(step) ?? step;
      // The end of a log alone is where today's diagnosis leads.
      const isAtEnd = readPath(path, sourceLocale) === null;
      return position.step === wanted || isAtEnd ? [] : [`${address}: ${position.step}, not ${wanted}`];
    });
    expect(wrong).toEqual([]);
  });

  it('A15 keep all that was tried, but for what nobody is asked any more', () => {
    const count = { links: 0, whole: 0, answers: 0, kept: 0 };
    const lost = new Set<string>();
    for (const { fragment } of links) {
      const before = pairsOf(fragment);
      const { log } = readFragment(fragment, everythingPossible);
      const { passed } = locate(diagnosis, log, null);
      const kept = new Set(passed.map(({ step, answer }) => `${step}.${answer}`));
      const gone = before.filter(({ step, answer }) => {
        const today = saidToday(step, answer) ?? [{ step, answer }];
        return !today.every((each) => kept.has(`${each.step}.${each.answer}`));
      });
      for (const { step, answer } of gone) lost.add(`${step}.${answer}`);
      count.links += 1;
      count.whole += gone.length === 0 ? 1 : 0;
      count.answers += before.length;
      count.kept += before.length - gone.length;
    }
    console.log(`${release}: ${JSON.stringify(count)}, lost where they were: ${[...lost].toSorted().join(', ')}`);
    expect([...lost].filter((pair) => !notAskedAnyMore.has(pair))).toEqual([]);
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

/** Where the edges of the real machine lead, which is data; without guards, which would depend on what is left of the way. */
const today: Edges = Object.fromEntries(
  Object.entries(diagnosisMachine().config.states ?? {}).map(([step, state]) => [
    step,
    Object.fromEntries(
      Object.entries((state as { on: Record<string, MachineEdge | MachineEdge[]> }).on).map(([answer, led]) => [
        answer,
        [led].flat().map(({ target }) => ({ target })),
      ]),
    ),
  ]),
);

/** The real machine over other edges, with the same facts. */
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
