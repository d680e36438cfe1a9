import { describe, expect, it } from 'vitest';
import { exploreDiagnosis, type Edge } from '../../src/diagnosis/graph';
import { locate } from '../../src/diagnosis/log';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { reasons, type Reason } from '../../src/diagnosis/reasons';
import { diagnosisAt, next, offered } from '../../src/diagnosis/snapshots';
import { steps, type AnswerId, type StepId } from '../../src/diagnosis/steps';
import { edgesByNode } from '../support/graph';
import { startNode, wholePathsFromStart, type Path } from '../support/paths';
import { wayTo } from '../support/ways';

// What docs/flow.md promises of every way through the diagnosis, rule by rule.

const graph = exploreDiagnosis(everythingPossible, ['start']);
const out = edgesByNode(graph);
const paths = [...wholePathsFromStart(graph)];

const namesOf = (path: Path) => path.map(({ step, answer }) => `${step}.${answer}`).join(' ');

describe('every way through the diagnosis', () => {
  it('F1 has at most ten answers', () => {
    const longest = paths.reduce((one, other) => (other.length > one.length ? other : one));
    const leads = new Set(
      graph.edges.map(({ step, answer, target, reason }) => `${step} ${answer} ${target} ${reason}`),
    );
    console.log(
      `${Object.keys(steps).length} steps, ${leads.size} edges, ${reasons.length} reasons, ${paths.length} whole paths, ` +
        `the longest of ${longest.length} answers: ${namesOf(longest)}`,
    );
    expect(paths.filter(({ length }) => length > 10).map(namesOf)).toEqual([]);
  });

  it('F2 comes to no step twice', () => {
    const twice = paths.filter((path) => new Set(path.map(({ step }) => step)).size < path.length);
    expect(twice.map(namesOf)).toEqual([]);
  });

  it('F3 asks for the same password at most twice, counting the first refusal', () => {
    const tooOften = paths.filter((path) => mostTries(path) > 2);
    expect(tooOften.map(namesOf)).toEqual([]);
    expect(Math.max(...paths.map(mostTries))).toBe(2);
  });

  it('F4 deletes no app before it is known whose phone it is', () => {
    const unknown = paths.filter((path) => {
      const at = path.findIndex(({ step }) => step === 'refresh-app');
      return at >= 0 && !path.slice(0, at).some(({ step }) => step === 'phone-ownership');
    });
    expect(unknown.map(namesOf)).toEqual([]);
  });

  it.each(Object.entries(waitsForCode()))(
    'F5 offers at %s, where a code is awaited, what to do if it does not come and if it is refused',
    (step, { missing, refused }) => {
      const nodes = [...graph.nodes].filter(([, each]) => each === step);
      expect(nodes).not.toEqual([]);
      for (const [node] of nodes) {
        const answers = out.get(node)?.map(({ answer }) => answer) ?? [];
        expect(answers).toEqual(expect.arrayContaining([missing, refused]));
      }
    },
  );

  it('F5 says at each question about codes that one may be refused', () => {
    for (const [node, step] of graph.nodes) {
      if (step !== 'code-problem') continue;
      expect(out.get(node)).toContainEqual(expect.objectContaining({ answer: 'refused', target: 'code-refused' }));
    }
  });

  it('F6 has every reason within four taps', () => {
    const taps = new Map<Reason, number>();
    for (const path of paths) {
      path.forEach(({ reason }, index) => {
        if (reason) taps.set(reason, Math.min(taps.get(reason) ?? Infinity, index + 1));
      });
    }
    expect(Object.fromEntries([...taps].filter(([, count]) => count > 4))).toEqual({});
    expect(new Set(taps.keys())).toEqual(new Set(reasons));
  });

  it('F7 has the administrator one tap away', () => {
    for (const [node, step] of graph.nodes) {
      if (steps[step].kind === 'outcome') continue;
      expect(out.get(node)).toContainEqual(
        expect.objectContaining({ answer: 'contact-admin', target: 'contact-admin' }),
      );
    }
  });

  it('F8 starts with at most seven answers', () => {
    expect(out.get(startNode)?.filter(({ answer }) => answer !== 'contact-admin')).toHaveLength(7);
    expect(steps.start.answers.length).toBeLessThanOrEqual(7);
  });

  it('F9 comes back to the goal when the code for it arrives', () => {
    const arrived = graph.edges.filter(({ answer }) => answer === 'arrived');
    expect(new Set(arrived.map(({ target }) => target))).toEqual(new Set(['login-with-id', 'finish-reset']));
    for (const { from } of arrived) {
      expect(out.get(from)?.map(({ answer }) => answer)).not.toContain('solved');
    }
  });

  it('F10 sends nobody who waits for that code to another code, nor to log in without it', () => {
    const waiting = arrivals(graph.edges);
    const elsewhere = new Set<AnswerId>(['no-sms', 'sms', 'phone-login', 'solved']);
    expect(waiting.size).toBeGreaterThan(0);
    for (const node of waiting) {
      expect(out.get(node)?.filter(({ answer }) => elsewhere.has(answer))).toEqual([]);
    }
  });

  it('F11 tells nobody whose phone is the company’s of other ways to log in', () => {
    const isCompanys = ({ step, answer }: Edge) => step === 'phone-ownership' && answer === 'company';
    const told = paths.filter((path) => {
      const at = path.findIndex(isCompanys);
      return at >= 0 && path.slice(at).some(({ target }) => target === 'other-ways');
    });
    expect(paths.some((path) => path.some(isCompanys))).toBe(true);
    expect(told.map(namesOf)).toEqual([]);
  });

  it('F11 holds for somebody who was sent on from there', () => {
    const { given } = wayTo('managed-phone', { last: { step: 'phone-ownership', answer: 'company' } });
    for (const step of ['reset-by-phone', 'reset-by-mail'] as const) {
      const { snapshot } = locate(diagnosisAt(everythingPossible), { given, sentTo: step }, step);
      expect(next(snapshot, 'not-solved')?.context.reason).toBe('managed-phone');
    }
  });

  it('F10 holds for somebody who was sent on to where codes by SMS are looked into', () => {
    const diagnosis = diagnosisAt(everythingPossible);
    for (const [first, step, answer] of [
      ['reset-by-mail', 'mail-reception', 'sms'],
      ['reset-by-phone', 'sms-filter', 'phone-login'],
    ] as const) {
      const { given } = wayTo(first);
      expect(offered(locate(diagnosis, { given, sentTo: step }, step).snapshot)).not.toContain(answer);
    }
  });
});

/** The nodes at which a code is awaited that leads back to an ID or to a new password. */
function arrivals(edges: readonly Edge[]): ReadonlySet<string> {
  return new Set(edges.filter(({ answer }) => answer === 'arrived').map(({ from }) => from));
}

/** How often a password is typed in vain at the steps that ask for it, until it is another one. */
function mostTries(path: Path): number {
  let tries = 0;
  let most = 0;
  for (const edge of path) {
    tries = tryAt(edge, tries);
    most = Math.max(most, tries);
  }
  return most;
}

/** The steps at which the password is typed that was typed before. */
const sameAgain: ReadonlySet<StepId> = new Set<StepId>([
  'check-input',
  'screen-lock-login',
  'other-ways',
  'managed-phone',
  'own-phone-profile',
  'other-apps',
  'everyone-out',
  'sign-in-again',
  'network',
]);

/** Those at which it is a new one, or that of another ID. */
const another: ReadonlySet<StepId> = new Set<StepId>([
  'login-with-id',
  'reset-by-phone',
  'reset-by-mail',
  'finish-reset',
  'renew-password',
]);

function tryAt({ step, answer }: Edge, tries: number): number {
  if (step === 'start') return answer === 'rejected' ? 1 : 0;
  // Somebody who never made a password types none.
  if (answer === 'never-had') return -Infinity;
  // What was taken in a browser was right.
  if (answer === 'browser-only') return 0;
  if (another.has(step)) return 1;
  return sameAgain.has(step) ? tries + 1 : tries;
}

interface CodeAnswers {
  readonly missing: AnswerId;
  /** `no-code` leads to a question that has it. */
  readonly refused: AnswerId;
}

function waitsForCode(): Readonly<Partial<Record<StepId, CodeAnswers>>> {
  const asked = { missing: 'no-code', refused: 'no-code' } as const;
  const direct = { missing: 'no-code', refused: 'refused' } as const;
  const guide = { missing: 'not-solved', refused: 'refused' } as const;
  return {
    'check-input': asked,
    'login-with-id': asked,
    'screen-lock-login': asked,
    'sign-in-again': asked,
    'everyone-out': asked,
    'set-up-two-step': asked,
    'other-ways': asked,
    'refresh-app': asked,
    'phone-login': direct,
    'reset-by-phone': direct,
    'reset-by-mail': direct,
    'id-by-contact': direct,
    'sms-reception': guide,
    'sms-filter': guide,
    'mail-reception': guide,
    'code-on-old-phone': guide,
    'fix-number': guide,
    'code-by-mail': { missing: 'no-code', refused: 'not-solved' },
    'code-by-notification': { missing: 'not-solved', refused: 'not-solved' },
  };
}
