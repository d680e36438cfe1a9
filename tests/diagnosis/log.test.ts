import { describe, expect, it } from 'vitest';
import { byAddress, choose, locate, sendOn, stepBack, wholeLog, type Given, type Log } from '../../src/diagnosis/log';
import { exampleDiagnosis, lamp } from '../support/exampleDiagnosis';

const diagnosis = exampleDiagnosis(lamp);

/** `plug.not-solved`, and at the end a step alone: where somebody was sent on to. */
function logOf(...items: readonly string[]): Log<string, string> {
  const pairs = items.map((item) => item.split('.'));
  return {
    given: pairs.flatMap(([step = '', answer]) => (answer === undefined ? [] : [{ step, answer }])),
    sentTo: pairs.flatMap(([step = '', answer]) => (answer === undefined ? step : [])).at(-1) ?? null,
  };
}

function at(step: string | null, ...items: readonly string[]) {
  return locate(diagnosis, logOf(...items), step);
}

const namesOf = (given: readonly Given<string, string>[]) => given.map(({ step, answer }) => `${step}.${answer}`);

describe('replaying a log', () => {
  it('A2 gives each answer where its question is asked', () => {
    const position = at('bulb', 'start.dark', 'plug.not-solved');
    expect(namesOf(position.passed)).toEqual(['start.dark', 'plug.not-solved']);
    expect(position).toMatchObject({ step: 'bulb', snapshot: { step: 'bulb', known: ['dark'] }, at: 2, since: 0 });
    expect(position.passed.map(({ from, to, sentOn }) => [from.step, to.step, sentOn])).toEqual([
      ['start', 'plug', false],
      ['plug', 'bulb', false],
    ]);
    expect(position.lost).toBe(false);
  });

  it('A2 begins at any step', () => {
    expect(at('fuse', 'bulb.not-solved')).toMatchObject({ step: 'fuse', at: 1, since: 0, passed: [{ sentOn: false }] });
  });

  it('A3 sends on where another question is asked, with what is known', () => {
    const position = at('electrician', 'start.dark', 'fuse.not-solved');
    expect(position.passed.map(({ from, sentOn }) => [from, sentOn])).toEqual([
      [{ step: 'start', known: [] }, false],
      [{ step: 'fuse', known: ['dark'] }, true],
    ]);
    expect(position).toMatchObject({ since: 1, at: 2, lost: false, snapshot: { known: ['dark'] } });
  });

  it('A3 asks a question anew that was answered before, if the way does not lead to it', () => {
    const position = at('bulb', 'start.dark', 'plug.not-solved', 'plug.not-solved');
    expect(position.passed.map(({ sentOn }) => sentOn)).toEqual([false, false, true]);
    expect(position.since).toBe(2);
  });

  it('A3 remembers only where somebody was sent on last', () => {
    expect(at('fixed', 'start.dark', 'fuse.not-solved', 'bulb.not-solved', 'fuse.solved').since).toBe(2);
  });

  it('A4 passes over an answer that is not offered, and keeps the later ones', () => {
    const position = at('fuse', 'start.dark', 'plug.loose', 'plug.not-solved', 'bulb.not-solved');
    expect(namesOf(position.passed)).toEqual(['start.dark', 'plug.not-solved', 'bulb.not-solved']);
    expect(position).toMatchObject({ since: 0, lost: true });
  });

  it('A4 says what was lost, wherever it was in the log', () => {
    expect(at('plug', 'start.dark', 'plug.never').lost).toBe(true);
    expect(at('plug', 'start.never', 'start.dark').lost).toBe(true);
  });

  it('A4 offers what the facts allow', () => {
    expect(namesOf(at('fixed', 'start.flickers', 'bulb.loose').passed)).toEqual(['start.flickers', 'bulb.loose']);
    expect(at('fixed', 'bulb.loose')).toMatchObject({ passed: [], lost: true });
    expect(at('fuse', 'start.dark', 'bulb.is-dark')).toMatchObject({ at: 1, lost: true });
  });

  describe('where a question is skipped', () => {
    const skipping = exampleDiagnosis(lamp, { plug: 'no-plug' });

    it('A5 passes over its answer without a word', () => {
      const log = logOf('start.dark', 'plug.not-solved', 'switch.not-solved');
      const position = locate(skipping, log, 'bulb');
      expect(namesOf(position.passed)).toEqual(['start.dark', 'switch.not-solved']);
      expect(position).toMatchObject({ lost: false, since: 0, at: 2 });
    });

    it('A5 keeps its answer where somebody was sent there, or came in', () => {
      expect(namesOf(locate(skipping, logOf('bulb.not-solved', 'plug.solved'), null).passed)).toEqual([
        'bulb.not-solved',
        'plug.solved',
      ]);
      expect(namesOf(locate(skipping, logOf('plug.not-solved'), null).passed)).toEqual(['plug.not-solved']);
    });

    it('A5 says that one is lost which is not offered either', () => {
      expect(locate(skipping, logOf('start.dark', 'plug.never', 'switch.solved'), null)).toMatchObject({ lost: true });
    });
  });
});

describe('where a link leads', () => {
  it('A6 is the step somebody was sent on to, with all that is known', () => {
    const position = at(null, 'start.dark', 'fuse');
    expect(position).toMatchObject({ step: 'fuse', snapshot: { known: ['dark'] }, at: 1, since: 1, lost: false });
    expect(wholeLog(position)).toEqual(logOf('start.dark', 'fuse'));
  });

  it('A6 is asked anew though it was answered before', () => {
    const position = at('plug', 'start.dark', 'plug.not-solved', 'plug');
    expect(position).toMatchObject({ step: 'plug', at: 2, since: 2 });
  });

  it('A6 says nothing where nothing was answered', () => {
    expect(at(null, 'fuse')).toMatchObject({ step: 'fuse', at: 0, since: 0, passed: [] });
    expect(wholeLog(at(null, 'fuse'))).toEqual(logOf());
  });

  it('A7 is its step, where the log passes it, with what was answered there and after', () => {
    const position = at('plug', 'start.dark', 'plug.not-solved', 'bulb.not-solved');
    expect(position).toMatchObject({ step: 'plug', snapshot: { step: 'plug' }, at: 1, since: 0 });
    expect(namesOf(position.passed.slice(position.at))).toEqual(['plug.not-solved', 'bulb.not-solved']);
    expect(wholeLog(position)).toEqual(logOf('start.dark', 'plug.not-solved', 'bulb.not-solved'));
  });

  it('A7 is its step, sent on there, where the log does not pass it', () => {
    const position = at('fuse', 'start.dark', 'plug.solved');
    expect(position).toMatchObject({ step: 'fuse', snapshot: { step: 'fuse', known: ['dark'] }, at: 2, since: 2 });
    expect(wholeLog(position)).toEqual(logOf('start.dark', 'plug.solved', 'fuse'));
  });

  it('A7 is its step, sent on there, where the log passes it only before somebody was sent on', () => {
    const position = at('plug', 'start.dark', 'plug.not-solved', 'fuse.not-solved');
    expect(position).toMatchObject({ step: 'plug', at: 3, since: 3 });
    expect(at('fuse', 'start.dark', 'plug.not-solved', 'fuse.not-solved')).toMatchObject({ at: 2, since: 2 });
    expect(at('bulb', 'start.dark', 'plug.not-solved', 'fuse')).toMatchObject({ step: 'bulb', at: 2, since: 2 });
  });

  it('A7 is its step where nothing was answered, and the start where there is none', () => {
    expect(at('bulb')).toMatchObject({
      step: 'bulb',
      snapshot: { step: 'bulb', known: [] },
      at: 0,
      since: 0,
      lost: false,
    });
    expect(at(null)).toMatchObject({ step: 'start', at: 0 });
    expect(at('bulb', 'fuse')).toMatchObject({ step: 'bulb', at: 0, since: 0, passed: [] });
  });

  it('A7 is where the log ends, if no step is asked for', () => {
    expect(at(null, 'start.dark', 'plug.not-solved')).toMatchObject({ step: 'bulb', at: 2 });
  });
});

describe('choosing an answer', () => {
  it('A8 adds it to the log', () => {
    expect(choose(diagnosis, at('plug', 'start.dark'), 'not-solved')).toEqual({
      step: 'bulb',
      log: logOf('start.dark', 'plug.not-solved'),
    });
  });

  it('A8 gives nothing for an answer that is not offered', () => {
    expect(choose(diagnosis, at('plug', 'start.dark'), 'loose')).toBeNull();
    expect(choose(diagnosis, at('plug', 'start.dark', 'plug.solved'), 'loose')).toBeNull();
  });

  it('A8 keeps the answers further on to questions that the new way asks too', () => {
    const back = at('plug', 'start.dark', 'plug.not-solved', 'bulb.not-solved', 'fuse.solved');
    expect(choose(diagnosis, back, 'no-plug')).toEqual({ step: 'switch', log: logOf('start.dark', 'plug.no-plug') });
    const onward = at('start', 'start.dark', 'plug.not-solved', 'bulb.not-solved', 'fuse.solved');
    expect(choose(diagnosis, onward, 'flickers')).toEqual({
      step: 'fixed',
      log: logOf('start.flickers', 'bulb.not-solved', 'fuse.solved'),
    });
  });

  it('A8 stops at an answer further on that is no longer offered', () => {
    const back = at('start', 'start.flickers', 'bulb.loose');
    expect(choose(diagnosis, back, 'dark')).toEqual({ step: 'plug', log: logOf('start.dark') });
    const known = exampleDiagnosis({ ...lamp, start: { ...lamp.start, dark: { target: 'bulb', learns: 'dark' } } });
    expect(choose(known, locate(known, logOf('start.flickers', 'bulb.loose'), 'start'), 'dark')).toEqual({
      step: 'bulb',
      log: logOf('start.dark'),
    });
  });

  it('A8 asks a question anew that the new way comes back to', () => {
    const round = exampleDiagnosis({ ...lamp, fuse: { 'not-solved': { target: 'plug' } } });
    const back = locate(round, logOf('start.dark', 'plug.not-solved', 'bulb.not-solved', 'fuse.not-solved'), 'start');
    expect(choose(round, back, 'dark')).toEqual({
      step: 'plug',
      log: logOf('start.dark', 'plug.not-solved', 'bulb.not-solved', 'fuse.not-solved'),
    });
  });

  it('A8 where somebody was sent on, keeps all that was answered before', () => {
    expect(choose(diagnosis, at('fuse', 'start.dark', 'fuse'), 'solved')).toEqual({
      step: 'fixed',
      log: logOf('start.dark', 'fuse.solved'),
    });
  });
});

describe('going back', () => {
  it('A9 leads to the step before, with the answer given there and nothing after it', () => {
    const position = at('bulb', 'start.dark', 'plug.not-solved', 'bulb.solved');
    expect(stepBack(diagnosis, position)).toEqual({ step: 'plug', log: logOf('start.dark', 'plug.not-solved') });
    expect(stepBack(diagnosis, at('plug', 'start.dark', 'plug.not-solved'))).toEqual({
      step: 'start',
      log: logOf('start.dark'),
    });
  });

  it('A9 leads to where the person was, from where they were sent on', () => {
    const log = logOf('start.dark', 'plug.not-solved');
    expect(stepBack(diagnosis, at('fuse', 'start.dark', 'plug.not-solved', 'fuse'))).toEqual({ step: 'bulb', log });
    expect(stepBack(diagnosis, at('fuse', 'start.dark', 'plug.not-solved', 'fuse.solved'))).toEqual({
      step: 'bulb',
      log,
    });
    expect(stepBack(diagnosis, at('fixed', 'start.dark', 'fuse.solved'))).toEqual({
      step: 'fuse',
      log: logOf('start.dark', 'fuse.solved'),
    });
  });

  it('A9 leads nowhere where nothing was answered', () => {
    expect(stepBack(diagnosis, at('fuse'))).toBeNull();
    expect(stepBack(diagnosis, at('start', 'start.dark'))).toBeNull();
  });
});

describe('being sent on', () => {
  it('A10 takes all answers along, wherever on the log the person is', () => {
    const log = logOf('start.dark', 'plug.not-solved', 'fuse');
    expect(sendOn(at('start', 'start.dark', 'plug.not-solved'), 'fuse')).toEqual({ step: 'fuse', log });
    expect(sendOn(at('bulb', 'start.dark', 'plug.not-solved'), 'fuse')).toEqual({ step: 'fuse', log });
  });

  it('A10 takes nothing along by the address alone', () => {
    expect(byAddress('fuse')).toEqual({ step: 'fuse', log: logOf() });
  });

  it('A10 counts once, not when an answer was given there', () => {
    expect(wholeLog(at('electrician', 'start.dark', 'fuse.not-solved')).sentTo).toBeNull();
    expect(wholeLog(at('fuse', 'start.dark', 'fuse.not-solved')).sentTo).toBeNull();
  });
});
