import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { choose } from '../../src/diagnosis/destinations';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { exploreDiagnosis } from '../../src/diagnosis/graph';
import { keyOf } from '../../src/diagnosis/reachable';
import { stepIds, type AnswerId } from '../../src/diagnosis/steps';
import { enter, locate, mostEarlierLegs, type Leg, type Trail } from '../../src/diagnosis/trail';
import { longestFragment, readFragment, toFragment } from '../../src/navigation/fragment';
import { fileOf } from '../../src/navigation/paths';
import { edgesByNode } from '../support/graph';

/** The leg that is longest when written down, from any step. */
function longestLeg(): Leg {
  const graph = exploreDiagnosis();
  const out = edgesByNode(graph);
  const known = new Map<string, readonly AnswerId[]>();
  const lengthOf = (answers: readonly AnswerId[]) => answers.join('.').length;
  const longestFrom = (node: string): readonly AnswerId[] => {
    const longest =
      known.get(node) ??
      (out.get(node) ?? [])
        .map(({ answer, to }) => [answer, ...longestFrom(to)])
        .reduce((one, other) => (lengthOf(other) > lengthOf(one) ? other : one), []);
    known.set(node, longest);
    return longest;
  };
  return stepIds
    .map((entry): Leg => ({ entry, answers: longestFrom(keyOf(enter(entry, everythingPossible))) }))
    .reduce((one, other) => (toFragment(other).length > toFragment(one).length ? other : one));
}

/** As many of the longest legs as a trail keeps. */
function longestTrail(): Trail {
  const leg = longestLeg();
  return { ...leg, earlier: Array.from({ length: mostEarlierLegs }, () => leg) };
}

describe('the longest link to go on with', () => {
  const fragment = toFragment(longestTrail());
  const files = stepIds.map((step) => fileOf({ locale: 'ja', step }));
  const [longestFile = ''] = files.toSorted((one, other) => other.length - one.length);

  it('can be read whole', () => {
    expect(fragment.length).toBeLessThanOrEqual(longestFragment);
    expect(readFragment(fragment)).toEqual({ trail: longestTrail(), intact: true });
  });

  it('fits into a QR code that a phone reads from a screen', () => {
    const link = `https://intranet.example.co.jp/login-guide/${longestFile}${fragment}`;
    const { version, size } = encode(link);
    console.log(`longest link: ${link.length} characters, QR version ${version} (${size} × ${size} modules)`);
    // With its margin at least 3 px a module at 320 px, which cameras still tell apart.
    expect(320 / (size + 8)).toBeGreaterThanOrEqual(3);
  });

  it('is not longer for being sent on again', () => {
    let trail = longestTrail();
    for (const step of ['network', 'code-channel', 'signed-in-device'] as const) {
      trail = choose(locate(step, trail, everythingPossible), 'contact-admin')?.trail ?? trail;
    }
    expect(toFragment(trail).length).toBeLessThanOrEqual(fragment.length);
    expect(trail.earlier).toHaveLength(2);
  });
});
