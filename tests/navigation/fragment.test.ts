import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAnswerId, isStepId } from '../../src/diagnosis/steps';
import { longestFragment, readFragment, toFragment } from '../../src/navigation/fragment';
import { hostileFragment, walkedTrail } from '../support/arbitraries';

describe('a trail as a fragment', () => {
  it('is its entry and its answers, readable', () => {
    expect(toFragment({ entry: 'start', answers: ['rejected', 'not-solved'] })).toBe('#start.rejected.not-solved');
  });

  it('has two dots before each further leg', () => {
    const earlier = [{ entry: 'start', answers: ['forgot-id', 'none'] }] as const;
    const trail = { entry: 'reset-contact', answers: ['mail'], earlier } as const;
    expect(toFragment(trail)).toBe('#start.forgot-id.none..reset-contact.mail');
    expect(readFragment(toFragment(trail))).toEqual({ trail, intact: true });
  });

  it('is nothing where nothing was answered', () => {
    expect(toFragment({ entry: 'check-input', answers: [] })).toBe('');
  });

  it('leaves out an earlier leg in which nothing was answered, and keeps a last one that was only begun', () => {
    const begun = { entry: 'network', answers: [] } as const;
    const leg = { entry: 'start', answers: ['blocked'] } as const;
    expect(toFragment({ ...leg, earlier: [begun] })).toBe('#start.blocked');
    expect(toFragment({ ...begun, earlier: [leg] })).toBe('#start.blocked..network');
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(walkedTrail, (trail) => {
        fc.pre(trail.answers.length > 0);
        expect(readFragment(toFragment(trail))).toEqual({ trail, intact: true });
      }),
    );
  });

  it('needs no escaping anywhere', () => {
    fc.assert(
      fc.property(walkedTrail, (trail) => {
        expect(toFragment(trail)).toMatch(/^(#[a-z.-]+)?$/);
      }),
    );
  });
});

describe('reading a fragment', () => {
  it('an empty one has no trail and lacks nothing', () => {
    expect(readFragment('')).toEqual({ trail: null, intact: true });
    expect(readFragment('#')).toEqual({ trail: null, intact: true });
  });

  it('one that was cut is read up to the cut', () => {
    expect(readFragment('#start.rejected.not-sol')).toEqual({
      trail: { entry: 'start', answers: ['rejected'] },
      intact: false,
    });
  });

  it('one whose first answer is none has its entry alone', () => {
    const trail = { entry: 'start', answers: [] };
    expect(readFragment('#start.nonsense.rejected')).toEqual({ trail, intact: false });
  });

  const whole = { trail: { entry: 'start', answers: ['rejected', 'not-solved'] }, intact: true };

  it.each([
    ['escaped', '#start%2Erejected%2Enot%2Dsolved'],
    ['escaped twice', '#start%252Erejected%252enot%252Dsolved'],
    ['in capitals', '#START.REJECTED.NOT-SOLVED'],
    ['in full-width letters', '#ｓｔａｒｔ．ｒｅｊｅｃｔｅｄ．ｎｏｔ－ｓｏｌｖｅｄ'],
    ['with the full stop of its sentence', '#start.rejected.not-solved.'],
    ['with three full stops', '#start.rejected.not-solved...'],
    ['with letters escaped', '#%73%74%61rt.rejected.not-solved'],
    ['without its sign', 'start.rejected.not-solved'],
  ])('one that arrived %s is read whole', (_, fragment) => {
    expect(readFragment(fragment)).toEqual(whole);
  });

  it.each([
    ['doubled', '#start.rejected.not-solved#start.rejected.not-solved'],
    ['doubled, without its first sign', 'start.rejected.not-solved#start.rejected.not-solved'],
    ['with an ad’s parameter behind it', '#start.rejected.not-solved?fbclid=1'],
    ['with the bracket around it', '#start.rejected.not-solved）を開いてください'],
    ['cut inside an escape', '#start%2Erejected%2Enot-solved%2'],
  ])('one that arrived %s is read, and something is missing', (_, fragment) => {
    expect(readFragment(fragment)).toEqual({ ...whole, intact: false });
  });

  it('one whose second leg is broken keeps the first', () => {
    expect(readFragment('#start.rejected..nowhere.solved')).toEqual({
      trail: { entry: 'start', answers: ['rejected'] },
      intact: false,
    });
  });

  it('one with too many legs keeps the latest', () => {
    const { trail } = readFragment('#start.blocked..network.not-solved..code-channel.sms..reset-contact.mail');
    expect(trail?.earlier?.map(({ entry }) => entry)).toEqual(['network', 'code-channel']);
    expect(trail?.entry).toBe('reset-contact');
  });

  it('one that is too long is read up to there, and something is missing', () => {
    const { trail, intact } = readFragment(`#start${'.rejected'.repeat(100)}`);
    expect(intact).toBe(false);
    expect(trail?.answers.length).toBeLessThan(longestFragment / '.rejected'.length);
    expect(trail?.answers.length).toBeGreaterThan(0);
  });

  it.each(['#main', '#%E3%81%82', '#__proto__.solved', '#<script>alert(1)</script>', '#t=start.rejected'])(
    '%s is no trail',
    (fragment) => {
      expect(readFragment(fragment)).toEqual({ trail: null, intact: false });
    },
  );

  it('never throws, and only ids of the vocabulary come out', () => {
    fc.assert(
      fc.property(hostileFragment, (fragment) => {
        const { trail } = readFragment(fragment);
        if (!trail) return;
        expect(isStepId(trail.entry)).toBe(true);
        expect(trail.answers.every(isAnswerId)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
