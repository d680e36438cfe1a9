import { exploreDiagnosis, type Edge } from '../../src/diagnosis/graph';
import type { Given } from '../../src/diagnosis/log';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import type { Reason } from '../../src/diagnosis/reasons';
import { steps, type AnswerId, type StepId } from '../../src/diagnosis/steps';
import { toFragment } from '../../src/navigation/fragment';
import { fileOf } from '../../src/navigation/paths';
import { edgesByNode } from './graph';

// Tests that are about something else ask for a way here, so that they do not know today's graph.

/** A way from the start to a step, by answers. */
export interface Way {
  readonly step: StepId;
  readonly given: readonly Given[];
  /** What the link to the step says. */
  readonly fragment: string;
  /** The link to the step in the source locale, from the site's root. */
  readonly address: string;
}

interface Wanted {
  /** The answer that the way begins with. */
  readonly first?: AnswerId;
  /** The answer, and its question, that the way ends with. */
  readonly last?: Given;
  /** Why the administrator is needed at its end. */
  readonly reason?: Reason;
}

const out = edgesByNode(exploreDiagnosis(everythingPossible, ['start']));
const starts = [...out].filter(([, edges]) => edges.every(({ step }) => step === 'start')).map(([node]) => node);

/** The shortest way to a step. Throws where there is none. */
export function wayTo(step: StepId, { first, last, reason }: Wanted = {}): Way {
  const queue = starts.map((node): { node: string; edges: readonly Edge[] } => ({ node, edges: [] }));
  const seen = new Set(starts);
  for (const { node, edges } of queue) {
    for (const edge of out.get(node) ?? []) {
      if (edges.length === 0 && first && edge.answer !== first) continue;
      const way = [...edges, edge];
      const isLast = !last || (edge.step === last.step && edge.answer === last.answer);
      if (edge.target === step && isLast && (!reason || edge.reason === reason)) return wayOf(step, way);
      if (seen.has(edge.to)) continue;
      seen.add(edge.to);
      queue.push({ node: edge.to, edges: way });
    }
  }
  throw new Error(`No way leads to ${step}${reason ? ` for ${reason}` : ''}.`);
}

/** The way to where `answer` leads from a step. */
export function wayBy(step: StepId, answer: AnswerId, wanted: Pick<Wanted, 'first'> = {}): Way {
  const edge = [...out.values()].flat().find((each) => each.step === step && each.answer === answer);
  if (!edge) throw new Error(`${step} has no answer ${answer}.`);
  return wayTo(edge.target, { ...wanted, last: { step, answer } });
}

/** A way without its last answer: to the step where it is given. */
export function beforeLast({ given }: Way): Way {
  const last = given.at(-1);
  if (!last) throw new Error('The way has no answer.');
  return wayOf(last.step, given.slice(0, -1));
}

function wayOf(step: StepId, answered: readonly Given[]): Way {
  const given = answered.map((each) => ({ step: each.step, answer: each.answer }));
  const fragment = toFragment({ given, sentTo: null });
  return { step, given, fragment, address: `/${fileOf({ locale: 'ja', step })}${fragment}` };
}

// For tests that only need some way: one answer to a question, and one more from there to a guide.
export const oneAnswer = shortest((edge) => edge.step === 'start' && (out.get(edge.to) ?? []).some(leadsToGuide));
export const twoAnswers = shortest((edge) => edge.step === oneAnswer.step && leadsToGuide(edge));

function shortest(isLast: (edge: Edge) => boolean): Way {
  const edge = [...out.values()].flat().find(isLast);
  if (!edge) throw new Error('No way is like that.');
  return wayTo(edge.target, { last: edge });
}

function leadsToGuide({ target }: Edge): boolean {
  return steps[target].kind === 'guide';
}
