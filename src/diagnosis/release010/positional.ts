import { transition } from 'xstate';
import { everythingPossible, type Possibilities } from '../possibilities';
import { nothingKnown010, setup010, type Facts010 } from './edges';
import { states010 } from './states';

/** An answer and its question, in the vocabulary of 0.1.0: today's may have neither any more. */
export interface Pair {
  readonly step: string;
  readonly answer: string;
}

function createMachine010() {
  const context = { ...nothingKnown010, possible: everythingPossible };
  return setup010.createMachine({ initial: 'start', context, states: states010() });
}

let machine010: ReturnType<typeof createMachine010> | undefined;

/**
 * The questions to which the answers of a link were given, each leg of which is a step and the answers since, as 0.1.0 wrote it.
 * As 0.1.0 did, it takes the way of the company first, and then that of a link made without the company's settings. Where neither
 * has all answers, it goes as far as the company's does. A leg of one answer says its question itself.
 */
export function readLegs(legs: readonly (readonly string[])[], possible: Possibilities): readonly Pair[] {
  const machine = (machine010 ??= createMachine010());
  let known: Facts010 = nothingKnown010;
  return legs.flatMap(([step = '', ...answers]) => {
    const said = answers.length === 1 ? answers.map((answer) => ({ step, answer })) : null;
    if (!Object.keys(machine.states).includes(step)) return said ?? [];
    const follow = (company: Possibilities) => {
      const pairs: Pair[] = [];
      let snapshot = machine.resolveState({ value: step, context: { ...known, possible: company } });
      for (const answer of answers) {
        const event = { type: answer };
        if (!snapshot.can(event)) break;
        pairs.push({ step: snapshot.value, answer });
        snapshot = transition(machine, snapshot, event)[0];
      }
      return { pairs, facts: snapshot.context, isWhole: pairs.length === answers.length };
    };
    const here = follow(possible);
    const anywhere = follow(everythingPossible);
    const read = !here.isWhole && anywhere.isWhole ? anywhere : here;
    known = read.facts;
    return said ?? read.pairs;
  });
}
