import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, sendOn, stepBack, wholeTrail } from '../../src/diagnosis/destinations';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { stepIds, steps } from '../../src/diagnosis/steps';
import { arrive, locate, offered, type Trail } from '../../src/diagnosis/trail';
import { walkedTrail } from '../support/arbitraries';

describe('a trail of several legs', () => {
  const sentOn = locate('reset-contact', { entry: 'start', answers: ['forgot-id', 'none'] }, everythingPossible);

  it('keeps the earlier leg when the person goes on, and when they go back', () => {
    const earlier = [{ entry: 'start', answers: ['forgot-id', 'none'] }];
    const chosen = choose(sentOn, 'mail');
    expect(chosen).toEqual({ step: 'reset-by-mail', trail: { entry: 'reset-contact', answers: ['mail'], earlier } });
    const further = locate('reset-by-mail', chosen?.trail ?? null, everythingPossible);
    expect(further).toMatchObject({ lost: false, before: [{ step: 'reset-contact', answer: 'mail' }] });
    expect(stepBack(further)).toEqual({ step: 'reset-contact', trail: chosen?.trail });
  });

  it('at the beginning of a leg, goes back to the end of the one before', () => {
    expect(stepBack(sentOn)).toEqual({
      step: 'id-by-contact',
      trail: { entry: 'start', answers: ['forgot-id', 'none'] },
    });
  });

  it('ends where its last leg ends', () => {
    const trail: Trail = {
      entry: 'network',
      answers: ['not-solved'],
      earlier: [{ entry: 'start', answers: ['blocked'] }],
    };
    const journey = arrive(trail, everythingPossible);
    expect(journey.step).toBe('contact-admin');
    expect(journey.snapshot.context).toMatchObject({ symptom: 'blocked', reason: 'network' });
    expect(wholeTrail(journey)).toEqual(trail);
  });

  it('keeps no more legs than a link has room for', () => {
    let trail: Trail = { entry: 'start', answers: ['blocked'] };
    for (const step of ['network', 'code-channel', 'reset-contact', 'signed-in-device'] as const) {
      trail = choose(locate(step, trail, everythingPossible), 'contact-admin')?.trail ?? trail;
    }
    expect(trail.earlier?.map(({ entry }) => entry)).toEqual(['code-channel', 'reset-contact']);
  });

  it('reads no more legs than it keeps, and knows nothing of the others', () => {
    const trail: Trail = {
      entry: 'registered-number',
      answers: ['same'],
      earlier: [
        { entry: 'start', answers: ['forgot-password'] },
        { entry: 'other-ways', answers: ['not-solved'] },
        { entry: 'phone-ownership', answers: ['own'] },
      ],
    };
    const ended = arrive(trail, everythingPossible);
    expect(ended.earlier.map(({ answered }) => answered[0]?.step)).toEqual(['other-ways', 'phone-ownership']);
    expect(ended.snapshot.context).toMatchObject({ symptom: null, worksInBrowser: false, phoneOwnership: 'own' });
    const sent = locate('network', trail, everythingPossible);
    expect(sent.snapshot.context).toMatchObject({ worksInBrowser: null, phoneOwnership: 'own' });
  });

  it('knows all that an earlier leg established, to its end', () => {
    const trail: Trail = { entry: 'other-ways', answers: ['not-solved', 'own'] };
    const { context } = locate('network', trail, everythingPossible).snapshot;
    expect(context).toMatchObject({ worksInBrowser: false, phoneOwnership: 'own' });
  });

  it('has as many legs when the person is sent on as a link has room for', () => {
    const earlier = [
      { entry: 'start', answers: ['blocked'] },
      { entry: 'network', answers: ['not-solved'] },
    ] as const;
    const journey = arrive({ entry: 'code-channel', answers: ['sms'], earlier }, everythingPossible);
    const { trail } = sendOn(journey, 'signed-in-device');
    expect(trail.earlier?.map(({ entry }) => entry)).toEqual(['network', 'code-channel']);
  });

  it('does not begin with a leg in which nothing was answered', () => {
    const trail = { entry: 'network', answers: [] };
    expect(sendOn(locate('start', null, everythingPossible), 'network')).toEqual({ step: 'network', trail });
    const begun: Trail = { entry: 'network', answers: ['solved'], earlier: [{ entry: 'start', answers: [] }] };
    expect(wholeTrail(arrive(begun, everythingPossible))).toEqual({ entry: 'network', answers: ['solved'] });
  });

  it('has lost something where any of its legs has', () => {
    const earlier = [{ entry: 'start', answers: ['solved'] }] as const;
    expect(arrive({ entry: 'network', answers: ['solved'], earlier }, everythingPossible).lost).toBe(true);
    expect(locate('network', { entry: 'network', answers: [], earlier }, everythingPossible).lost).toBe(true);
    expect(arrive({ entry: 'network', answers: ['solved'] }, everythingPossible).lost).toBe(false);
  });

  it('at a step that was reached before, begins again when somebody is sent there', () => {
    const failed = arrive({ entry: 'start', answers: ['rejected', 'not-solved'] }, everythingPossible);
    const again = sendOn(failed, 'check-input');
    const earlier = [{ entry: 'start', answers: ['rejected', 'not-solved'] }];
    expect(again).toEqual({ step: 'check-input', trail: { entry: 'check-input', answers: [], earlier } });
    const journey = locate('check-input', again.trail, everythingPossible);
    expect(journey).toMatchObject({ before: [], after: [], lost: false });
    expect(choose(journey, 'not-solved')?.step).toBe('other-ways');
  });

  it('is read again as it was made, however often the person was sent on', () => {
    const legs = fc.array(fc.tuple(fc.constantFrom(...stepIds), fc.array(fc.nat(), { maxLength: 8 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(legs, (session) => {
        let journey = locate('start', null, everythingPossible);
        for (const [step, choices] of session) {
          const sent = sendOn(journey, step);
          journey = locate(sent.step, sent.trail, everythingPossible);
          for (const choice of choices) {
            const answers = offered(journey.snapshot);
            const answer = answers[choice % Math.max(1, answers.length)];
            const chosen = answer && choose(journey, answer);
            if (!chosen) break;
            const { earlier, step: here } = journey;
            journey = locate(chosen.step, chosen.trail, everythingPossible);
            expect(journey.lost).toBe(false);
            expect(journey.before.at(-1)).toEqual({ step: here, answer });
            expect(journey.earlier.map(({ answered }) => answered)).toEqual(earlier.map(({ answered }) => answered));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is offered ways on at every step, whatever the earlier legs established', () => {
    fc.assert(
      fc.property(walkedTrail, fc.constantFrom(...stepIds), (trail, step) => {
        const ways = offered(locate(step, trail, everythingPossible).snapshot);
        expect(ways.some((answer) => answer !== 'contact-admin') || steps[step].answers.length === 0).toBe(true);
      }),
    );
  });
});
