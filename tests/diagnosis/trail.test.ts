import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { stepIds, type AnswerId, type StepId } from '../../src/diagnosis/steps';
import { choose, goTo, stepBack } from '../../src/diagnosis/destinations';
import { beginsLeg, enter, locate, offered, stepOf, type Journey, type Trail } from '../../src/diagnosis/trail';
import { endOf, walkedTrail } from '../support/arbitraries';

function at(step: StepId, entry: StepId, answers: readonly AnswerId[]): Journey {
  return locate(step, { entry, answers }, everythingPossible);
}

describe('locating a step', () => {
  it('without a trail, the step stands alone', () => {
    const journey = locate('sms-filter', null, everythingPossible);
    expect(journey).toMatchObject({ step: 'sms-filter', before: [], after: [], lost: false });
  });

  it('knows what was answered on the way to it', () => {
    const journey = at('other-ways', 'start', ['rejected', 'not-solved']);
    expect(journey.before).toEqual([
      { step: 'start', answer: 'rejected' },
      { step: 'check-input', answer: 'not-solved' },
    ]);
    expect(journey).toMatchObject({ after: [], lost: false });
  });

  it('finds a step in the middle of its trail', () => {
    const journey = at('check-input', 'start', ['rejected', 'not-solved', 'solved']);
    expect(journey.before).toEqual([{ step: 'start', answer: 'rejected' }]);
    expect(journey.after).toEqual([
      { step: 'check-input', answer: 'not-solved' },
      { step: 'other-ways', answer: 'solved' },
    ]);
  });

  it('begins a new leg at a step that the trail does not pass, and brings along what is known', () => {
    const journey = at('reset-contact', 'start', ['forgot-id', 'none']);
    expect(journey).toMatchObject({ step: 'reset-contact', before: [], after: [], lost: false });
    expect(journey.earlier.map(({ answered }) => answered)).toEqual([
      [
        { step: 'start', answer: 'forgot-id' },
        { step: 'signed-in-device', answer: 'none' },
      ],
    ]);
    expect(journey.snapshot.context.symptom).toBe('forgot-id');
  });

  it('brings no reason for the administrator along: whoever was sent on is trying again', () => {
    const journey = at('check-input', 'account-signs', ['sudden']);
    expect(journey.snapshot.context.reason).toBeNull();
  });

  it('follows a trail of an older flow as far as it goes', () => {
    const journey = at('check-input', 'start', ['rejected', 'phone', 'solved']);
    expect(journey).toMatchObject({ before: [{ step: 'start', answer: 'rejected' }], after: [], lost: true });
  });

  it('passes over a question that this company skips, in a link made without its settings', () => {
    const company = { ...everythingPossible, loginMethods: ['id-password'] } as const;
    const trail = { entry: 'start', answers: ['unsure', 'id-password', 'not-solved', 'not-solved'] } as const;
    const journey = locate('phone-ownership', trail, company);
    expect(journey.lost).toBe(false);
    expect(journey.before).toEqual([
      { step: 'start', answer: 'unsure' },
      { step: 'check-input', answer: 'not-solved' },
      { step: 'other-ways', answer: 'not-solved' },
    ]);
  });

  it('gives up a link whose answers this company does not know', () => {
    const company = { ...everythingPossible, loginMethods: ['company'] } as const;
    const trail = { entry: 'start', answers: ['unsure', 'line', 'not-solved'] } as const;
    expect(locate('other-ways', trail, company).lost).toBe(true);
  });

  it('finds the end of any trail the machine accepts', () => {
    fc.assert(
      fc.property(walkedTrail, (trail) => {
        const journey = locate(endOf(trail), trail, everythingPossible);
        expect(journey.lost).toBe(false);
        expect(journey.before.map(({ answer }) => answer)).toEqual(trail.answers);
      }),
    );
  });

  it('never throws, and leads on from any step with any trail', () => {
    const anyTrail = fc.record<Trail>({
      entry: fc.constantFrom(...stepIds),
      answers: fc.array(fc.constantFrom<AnswerId>('solved', 'not-solved', 'phone', 'unsure', 'contact-admin')),
    });
    fc.assert(
      fc.property(fc.constantFrom(...stepIds), anyTrail, (step, trail) => {
        const journey = locate(step, trail, everythingPossible);
        expect(offered(journey.snapshot).map((answer) => choose(journey, answer))).not.toContain(null);
      }),
    );
  });
});

describe('a step', () => {
  it('is where a snapshot is; a state within a state has none', () => {
    const snapshot = enter('network', everythingPossible);
    expect(stepOf(snapshot)).toBe('network');
    for (const value of [{ network: 'inner' }, 'nowhere']) {
      expect(() => stepOf({ ...snapshot, value } as unknown as typeof snapshot)).toThrow(/flat/);
    }
  });

  it('begins a leg where the answer before was given in an earlier one', () => {
    const given = [{ leg: 0 }, { leg: 0 }, { leg: 1 }, { leg: 1 }];
    expect(given.map((_, index) => beginsLeg(given, index))).toEqual([false, false, true, false]);
    expect(beginsLeg(given, given.length)).toBe(false);
  });
});

describe('choosing an answer', () => {
  it('adds it to the trail', () => {
    expect(choose(at('check-input', 'start', ['rejected']), 'not-solved')).toEqual({
      step: 'other-ways',
      trail: { entry: 'start', answers: ['rejected', 'not-solved'] },
    });
  });

  it('begins a trail at a step that stands alone', () => {
    expect(choose(locate('network', null, everythingPossible), 'solved')).toEqual({
      step: 'resolved',
      trail: { entry: 'network', answers: ['solved'] },
    });
  });

  it('gives nothing for an answer that is not offered', () => {
    expect(choose(locate('network', null, everythingPossible), 'found')).toBeNull();
  });

  it('a changed answer keeps what the new path asks too', () => {
    const answers = ['forgot-password', 'line', 'not-solved', 'not-solved'] as const;
    const back = at('start', 'start', answers);
    expect(choose(back, 'unsure')).toEqual({
      step: 'phone-ownership',
      trail: { entry: 'start', answers: ['unsure', 'line', 'not-solved', 'not-solved'] },
    });
  });

  it('a changed answer drops what the new path does not ask', () => {
    const back = at('usual-login', 'start', ['unsure', 'line', 'not-solved', 'not-solved']);
    expect(choose(back, 'company')).toEqual({
      step: 'company-login',
      trail: { entry: 'start', answers: ['unsure', 'company'] },
    });
  });

  it('a changed answer skips what it makes needless and drops what it makes impossible', () => {
    const back = at('start', 'start', ['unsure', 'id-password', 'not-solved']);
    expect(choose(back, 'forgot-password')).toEqual({
      step: 'reset-contact',
      trail: { entry: 'start', answers: ['forgot-password', 'id-password'] },
    });
  });

  it('a changed answer drops one further on that is no longer offered, and stops there', () => {
    const answers = ['unsure', 'same', 'not-solved', 'phone-login'] as const;
    expect(choose(at('code-channel', 'code-channel', answers), 'sms')).toEqual({
      step: 'sms-filter',
      trail: { entry: 'code-channel', answers: ['sms', 'same', 'not-solved'] },
    });
  });

  it('always leads to the end of the trail it makes', () => {
    fc.assert(
      fc.property(walkedTrail, fc.nat(), fc.nat(), (trail, place, choice) => {
        const whole = locate(endOf(trail), trail, everythingPossible);
        const asked = [...whole.before.map(({ step }) => step), whole.step];
        const journey = locate(asked[place % asked.length] ?? whole.step, trail, everythingPossible);
        const answers = offered(journey.snapshot);
        const answer = answers[choice % Math.max(1, answers.length)];
        if (!answer) return;
        const chosen = choose(journey, answer);
        expect(chosen?.step).toBe(chosen && endOf(chosen.trail));
        expect(chosen?.trail.answers.slice(0, journey.before.length + 1)).toEqual([
          ...journey.before.map((given) => given.answer),
          answer,
        ]);
      }),
    );
  });
});

describe('going back', () => {
  const journey = at('other-ways', 'start', ['rejected', 'not-solved']);

  it('one step shows the answer given there, and forgets nothing before it', () => {
    const previous = stepBack(journey);
    expect(previous).toEqual({
      step: 'check-input',
      trail: { entry: 'start', answers: ['rejected', 'not-solved'] },
    });
    expect(at('check-input', 'start', ['rejected', 'not-solved']).after).toEqual([
      { step: 'check-input', answer: 'not-solved' },
    ]);
  });

  it('two steps, the answers of the second are gone', () => {
    expect(stepBack(at('check-input', 'start', ['rejected', 'not-solved']))).toEqual({
      step: 'start',
      trail: { entry: 'start', answers: ['rejected'] },
    });
  });

  it('there is nothing before the entry', () => {
    expect(stepBack(locate('other-ways', null, everythingPossible))).toBeNull();
  });

  it('to change an answer, all answers come along', () => {
    expect(goTo(journey, 'start')).toEqual({
      step: 'start',
      trail: { entry: 'start', answers: ['rejected', 'not-solved'] },
    });
  });
});
