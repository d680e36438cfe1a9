import { isDeepStrictEqual } from 'node:util';
import { encode } from 'uqr';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, locate, sendOn, wholeLog, type Given, type Log } from '../../src/diagnosis/log';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { diagnosisAt, offered } from '../../src/diagnosis/snapshots';
import { answersOf, isAnswerId, isStepId, stepIds, type StepId } from '../../src/diagnosis/steps';
import { locales } from '../../src/i18n/locales';
import { longestFragment, readFragment, toFragment } from '../../src/navigation/fragment';
import { fileOf } from '../../src/navigation/paths';
import { hostileFragment, walked } from '../support/arbitraries';

const read = (fragment: string) => readFragment(fragment, everythingPossible);
const two: readonly Given[] = [
  { step: 'start', answer: 'rejected' },
  { step: 'network', answer: 'not-solved' },
];
const logOf = (given: readonly Given[], sentTo: StepId | null = null): Log => ({ given, sentTo });
const nothing = logOf([]);

describe('A1 a log as a fragment', () => {
  it('is each answer behind its question', () => {
    expect(toFragment(logOf(two))).toBe('#start.rejected..network.not-solved');
  });

  it('ends with the step that somebody was sent on to', () => {
    expect(toFragment(logOf(two.slice(0, 1), 'network'))).toBe('#start.rejected..network');
  });

  it('is nothing where nothing was answered', () => {
    expect(toFragment(nothing)).toBe('');
    expect(toFragment(logOf([], 'network'))).toBe('');
  });

  it('comes back as it was, and needs no escaping anywhere', () => {
    fc.assert(
      fc.property(walked, fc.option(fc.constantFrom(...stepIds)), ({ log: { given } }, sentTo) => {
        fc.pre(given.length > 0);
        const fragment = toFragment({ given, sentTo });
        expect(fragment).toMatch(/^#[a-z.-]+$/);
        expect(read(fragment)).toEqual({ log: { given, sentTo }, intact: true });
      }),
    );
  });
});

describe('A11 reading a fragment', () => {
  it('an empty one says nothing and lacks nothing', () => {
    expect(read('')).toEqual({ log: nothing, intact: true });
    expect(read('#')).toEqual({ log: nothing, intact: true });
  });

  it('one of a step alone says where somebody was sent', () => {
    expect(read('#network')).toEqual({ log: logOf([], 'network'), intact: true });
  });

  it('a step alone says nothing before an answer', () => {
    expect(read('#start.rejected..check-input..network.not-solved')).toEqual({ log: logOf(two), intact: true });
  });

  it.each([
    ['an answer', '#start.rejected..network.told-by-voice'],
    ['a question', '#start.rejected..voice-login.solved'],
    ['a step to be sent to', '#start.rejected..voice-login'],
    ['the end', '#start.rejected..network.not-sol'],
    ['the beginning', '#tart.blocked..start.rejected'],
    ['an item without a step', '#start.rejected...solved'],
    ['a dot too many', '#.start.blocked..start.rejected'],
  ])('one that lacks %s is read all the same', (_, fragment) => {
    expect(read(fragment)).toEqual({ log: logOf(two.slice(0, 1)), intact: false });
  });

  it('what is not in the vocabulary is passed over, and what comes later stays', () => {
    expect(read('#start.rejected..voice-login.solved..network.not-solved')).toEqual({ log: logOf(two), intact: false });
    expect(read('#start.rejected..network.solve..network.not-solved')).toEqual({ log: logOf(two), intact: false });
  });

  it.each([
    ['escaped', '#start%2Erejected%2E%2Enetwork%2Enot%2Dsolved'],
    ['escaped twice', '#start%252Erejected%252e%252enetwork%252enot%252Dsolved'],
    ['in capitals', '#START.REJECTED..NETWORK.NOT-SOLVED'],
    ['in full-width letters', '#ｓｔａｒｔ．ｒｅｊｅｃｔｅｄ．．ｎｅｔｗｏｒｋ．ｎｏｔ－ｓｏｌｖｅｄ'],
    ['with the full stop of its sentence', '#start.rejected..network.not-solved.'],
    ['with three full stops', '#start.rejected..network.not-solved...'],
    ['with letters escaped', '#%73%74%61rt.rejected..network.not-solved'],
    ['without its sign', 'start.rejected..network.not-solved'],
    ['doubled', '#start.rejected..network.not-solved#start.rejected..network.not-solved'],
    ['doubled, without its first sign', 'start.rejected..network.not-solved#start.rejected..network.not-solved'],
    ['with an ad’s parameter behind it', '#start.rejected..network.not-solved?fbclid=1'],
    [
      'with the parameters of WeChat behind it',
      '#start.rejected..network.not-solved?from=singlemessage&isappinstalled=0',
    ],
    ['with one that continues none', '#start.rejected..network.not-solved&shareTo=1a2.B3'],
    ['with the sign of WeChat', '#start.rejected..network.not-solved#wechat_redirect'],
    ['with a text to look for', '#start.rejected..network.not-solved:~:text=ID'],
    ['with the bracket around it', '#start.rejected..network.not-solved）を開いてください'],
    ['with escaped Japanese behind it', '#start.rejected..network.not-solved%E3%82%92%E9%96%8B%E3%81%8F'],
    ['with a space of no width', '#start.rejected..network.not-solved\u200B'],
    ['with the sentence that follows', '#start.rejected..network.not-solved. Please open it.'],
    ['in brackets', '#start.rejected..network.not-solved)'],
  ])('one that arrived %s is read whole', (_, fragment) => {
    expect(read(fragment)).toEqual({ log: logOf(two), intact: true });
  });

  it.each([
    ['cut inside an escape', '#start%2Erejected..network.not-solved%2'],
    ['with an answer that goes on', '#start.rejected..network.not-solved2'],
    ['cut before an escape', '#start%2Erejected..network.not-solved%'],
    ['broken between two answers', '#start.rejected..network.not-solved..%0Acheck-input.solved'],
    ['with another log behind it', '#start.rejected..network.not-solved#start.blocked'],
  ])('one that arrived %s is read, and something is missing', (_, fragment) => {
    expect(read(fragment)).toEqual({ log: logOf(two), intact: false });
  });

  it('one that arrived broken after a step is read up to there, and something is missing', () => {
    expect(read('#start.rejected..network.%20not-solved..check-input.not-solved')).toEqual({
      log: logOf(two.slice(0, 1), 'network'),
      intact: false,
    });
  });

  it.each(['#?from=singlemessage', '#&shareTo=1', '#wechat_redirect', '#:~:text=ID'])(
    '%s is none, and nothing is missing',
    (fragment) => {
      expect(read(fragment)).toEqual({ log: nothing, intact: true });
    },
  );

  it.each(['#main', '#%E3%81%82', '#__proto__.solved', '#<script>alert(1)</script>', '#t=start.rejected'])(
    '%s is no log',
    (fragment) => {
      expect(read(fragment)).toEqual({ log: nothing, intact: false });
    },
  );

  it('never throws, and only ids of the vocabulary come out', () => {
    fc.assert(
      fc.property(hostileFragment, (fragment) => {
        const { given, sentTo } = read(fragment).log;
        expect(given.every(({ step, answer }) => isStepId(step) && isAnswerId(answer))).toBe(true);
        expect(sentTo === null || isStepId(sentTo)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('A12 the longest link', () => {
  const longOf = (count: number) =>
    Array.from({ length: count }, (_, index): Given => {
      const step = stepIds[index % stepIds.length] ?? 'start';
      return { step, answer: answersOf(step)[0] ?? 'contact-admin' };
    });

  it('is cut at its oldest answers', () => {
    const given = longOf(100);
    const fragment = toFragment(logOf(given));
    const { log, intact } = read(fragment);
    expect(intact).toBe(true);
    expect(log.given).toEqual(given.slice(-log.given.length));
    expect(fragment.length).toBeLessThanOrEqual(longestFragment);
    // One more would not fit.
    expect(toFragment(logOf(given.slice(-log.given.length - 1)))).toBe(fragment);
    const uncut = given.slice(-log.given.length - 1).map(({ step, answer }) => `${step}.${answer}`);
    expect(`#${uncut.join('..')}`.length).toBeGreaterThan(longestFragment);
  });

  it('is not cut as long as it fits', () => {
    const whole = Array.from({ length: 60 }, (_, count) => ({
      fragment: `#${longOf(count + 1)
        .map(({ step, answer }) => `${step}.${answer}`)
        .join('..')}`,
      written: toFragment(logOf(longOf(count + 1))),
    })).filter(({ fragment }) => fragment.length <= longestFragment);
    expect(whole.length).toBeGreaterThan(10);
    expect(whole.map(({ written }) => written)).toEqual(whole.map(({ fragment }) => fragment));
  });

  it('fits into a QR code that a phone reads from a screen, wherever the guide is', () => {
    const files = locales.flatMap((locale) => stepIds.map((step) => fileOf({ locale, step })));
    const [longestFile = ''] = files.toSorted((one, other) => other.length - one.length);
    const base = 'https://intranet.example.co.jp/departments/information-systems/login-guide/';
    const link = `${base}${longestFile}?openExternalBrowser=1#${'n'.repeat(longestFragment - 1)}`;
    const { version, size } = encode(link, { border: 4 });
    console.log(
      `longest link: ${link.length} characters, QR version ${version} (${size} × ${size} modules with its margin)`,
    );
    // With its margin at least 3 px a module at 320 px, which cameras still tell apart.
    expect(320 / size).toBeGreaterThanOrEqual(3);
    expect(link.length).toBeLessThan(2000);
  });

  it('leaves the longest way through the diagnosis whole', () => {
    const lengths = fc.sample(walked, 2000).map(({ log }) => toFragment(log).length);
    expect(Math.max(...lengths)).toBeLessThan(longestFragment);
  });

  it('one that is longer than any is read up to there, and something is missing', () => {
    const { log, intact } = read(`#${'start.rejected..'.repeat(1000)}network.solved`);
    expect(intact).toBe(false);
    expect(log.given.length).toBeGreaterThan(100);
    expect(log.given.length).toBeLessThan(200);
    expect(log.given.every(({ step }) => step === 'start')).toBe(true);
  });

  it('opens at its step, however often the person was sent on', () => {
    const diagnosis = diagnosisAt(everythingPossible);
    const sessions = fc.array(fc.tuple(fc.constantFrom(...stepIds), fc.array(fc.nat(), { maxLength: 12 })), {
      minLength: 6,
      maxLength: 12,
    });
    fc.assert(
      fc.property(sessions, (session) => {
        let position = locate(diagnosis, nothing, 'start');
        const open = ({ step, log }: { readonly step: StepId; readonly log: Log }) => {
          const fragment = toFragment(log);
          expect(fragment.length).toBeLessThanOrEqual(longestFragment);
          const { log: left } = read(fragment);
          position = locate(diagnosis, left, step);
          expect(position.step).toBe(step);
          // What an answer rested on may have been cut.
          expect(position.lost && left.given.length === log.given.length).toBe(false);
        };
        for (const [step, choices] of session) {
          open(sendOn(position, step));
          for (const choice of choices) {
            const answers = offered(position.snapshot);
            const answer = answers[choice % Math.max(1, answers.length)];
            const chosen = answer && choose(diagnosis, position, answer);
            if (!chosen) break;
            const from = position.step;
            open(chosen);
            // So may what this answer rested on: then it is not offered any more, and the page says that a part is missing.
            expect(position.lost || isDeepStrictEqual(wholeLog(position).given.at(-1), { step: from, answer })).toBe(
              true,
            );
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
