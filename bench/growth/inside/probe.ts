import { exploreDiagnosis, leadsOf } from '../../../src/diagnosis/graph';
import { everythingPossible, type Possibilities } from '../../../src/diagnosis/possibilities';
import { keyOf } from '../../../src/diagnosis/reachable';
import { stepIds, type StepId } from '../../../src/diagnosis/steps';
import { locate, type Log } from '../../../src/diagnosis/log';
import { diagnosisAt, enter, next, stepOf } from '../../../src/diagnosis/snapshots';
import { createI18n } from '../../../src/i18n/instance';
import { answerText, reasonText, stepText, type Translate } from '../../../src/i18n/keys';
import { stepView, type StepView } from '../../../src/navigation/stepView';
import { layOutMaps } from '../../../src/build/map/layout';
import type { MapTexts } from '../../../src/build/map/boxes';
import { resources } from '../../../src/build/resources';
import { millisecondsOf, stopwatch } from './timing';
import { longestWays, wayFrom } from './walkGraph';

// Runs in a copy of the project, at the same place as here: what it imports is the copy's.

/** The diagnosis keeps what it has worked out by the possibilities it was given: these are given for the first time. */
function freshPossibilities(): Possibilities {
  return { ...everythingPossible };
}

/** How long the steps take, in microseconds. */
export interface Times {
  /** The view of a page that is opened by a link with a log: nothing is known yet. */
  readonly opened: number;
  /** The view that the first click leads to. */
  readonly click: number;
  /** The transition of the machine alone. */
  readonly transition: number;
  /** The view of the administrator's page without a log, which has every way that leads there. */
  readonly bareAdministrator: number;
  /** The longest log replayed. */
  readonly replay: number;
}

/** Times the steps once more; `log` is the longest. Throws where it cannot be followed to its end. */
export function timeSteps(log: Log): Times {
  const replay = (possible: Possibilities) => locate(diagnosisAt(possible), log, null);
  if (replay(everythingPossible).lost) throw new Error('The longest log cannot be replayed.');
  const microseconds = <Given>(samples: number, runs: number, prepare: () => Given, run: (given: Given) => unknown) =>
    1000 * millisecondsOf({ prepare, run }, { samples, runs });
  return {
    opened: microseconds(50, 10, freshPossibilities, viewOfNext),
    click: microseconds(50, 10, () => viewed(freshPossibilities()), viewOfNext),
    transition: microseconds(
      50,
      50,
      () => enter('start', freshPossibilities()),
      (start) => next(start, 'rejected'),
    ),
    bareAdministrator: microseconds(1, 1, freshPossibilities, (possible) => viewOf('contact-admin', '', possible)),
    replay: microseconds(10, 1, freshPossibilities, replay),
  };
}

function viewOf(step: StepId, fragment: string, possible: Possibilities): StepView {
  return stepView({ page: { locale: 'en', step }, fragment, root: '..', possible });
}

/** The step to which the first answer leads. Another one would be entered anew, as where the helpdesk sends somebody on. */
const led = next(enter('start', everythingPossible), 'rejected');

function viewOfNext(possible: Possibilities): StepView {
  if (!led) throw new Error('The start does not offer the answer.');
  return viewOf(stepOf(led), '#start.rejected', possible);
}

/** The same possibilities, after the page of the start has been viewed with them. */
function viewed(possible: Possibilities): Possibilities {
  viewOf('start', '', possible);
  return possible;
}

/** What the walk through all that can be answered from the start has found. */
export interface WalkedGraph {
  readonly steps: number;
  readonly nodes: number;
  readonly edges: number;
  /** What the walk and its tests took of the processor. */
  readonly milliseconds: number;
  readonly longestLog: Log;
}

/** Walks the diagnosis from the start. Throws where a step is not reached, or there is a cycle. */
export function walkGraph(): WalkedGraph {
  const milliseconds = stopwatch();
  const graph = exploreDiagnosis(freshPossibilities(), ['start']);
  const reached = new Set(graph.nodes.values());
  const missed = stepIds.filter((step) => !reached.has(step));
  if (missed.length > 0) throw new Error(`Not reached from the start: ${missed.join(', ')}`);
  const ways = longestWays(graph);
  const took = milliseconds();
  const longest = [...wayFrom(ways, keyOf(enter('start', everythingPossible)))];
  return {
    steps: stepIds.length,
    nodes: graph.nodes.size,
    edges: graph.edges.length,
    milliseconds: took,
    longestLog: { given: longest.map(({ step, answer }) => ({ step, answer })), sentTo: null },
  };
}

/** How long the map takes in English, in seconds of the processor: the walk from every step, and the layout of its picture. */
export async function timeMap(): Promise<{ readonly steps: number; readonly walk: number; readonly layout: number }> {
  const t = createI18n({ locale: 'en', resources: resources.en }).t as Translate;
  const milliseconds = stopwatch();
  const leads = leadsOf(exploreDiagnosis(freshPossibilities()));
  const walked = milliseconds();
  const texts: MapTexts = {
    step: (step) => stepText(t, step).title,
    answer: (step, answer) => answerText(t, step, answer).label,
    reason: (reason) => reasonText(t, reason).title,
    phase: (phase) => t(`phases.${phase}`),
  };
  await layOutMaps(leads, [texts]);
  return { steps: stepIds.length, walk: walked / 1000, layout: (milliseconds() - walked) / 1000 };
}
