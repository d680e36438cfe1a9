import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { answersOf, isOutcome } from '../../src/diagnosis/steps';
import { callView } from '../../src/navigation/callView';
import { caseView } from '../../src/navigation/caseView';
import { readFragment, toFragment } from '../../src/navigation/fragment';
import { hostileFragment, walked } from '../support/arbitraries';
import { wayTo } from '../support/ways';

const where = { locale: 'ja', root: '..', possible: everythingPossible } as const;
const open = wayTo('sms-filter');

function view(fragment: string) {
  return callView({ ...where, fragment });
}

/** The fragment of an href that stays on the page. */
function within(href: string): string {
  expect(href.startsWith('#')).toBe(true);
  return href;
}

const triedOn = (fragment: string) =>
  caseView({ ...where, fragment }).tried.map(({ step, answer }) => ({ step, answer }));

describe('the view of a call', () => {
  it('begins with the first question, and offers turning to the administrator last', () => {
    const { step, kind, given, answers, stepHref } = view('');
    expect({ step, kind, given, stepHref }).toEqual({
      step: 'start',
      kind: 'question',
      given: [],
      stepHref: '../ja/index.html',
    });
    expect(answers.map(({ id }) => id)).toEqual(answersOf('start'));
  });

  it('goes on where the log ends, and the caller can go on there too', () => {
    const { step, given, stepHref } = view(open.fragment);
    expect(step).toBe(open.step);
    expect(given.map(({ step: question, answer }) => ({ step: question, answer }))).toEqual(open.given);
    expect(stepHref).toBe(`../ja/${open.step}.html${open.fragment}`);
  });

  it('knows the reason once the administrator is needed', () => {
    expect(view(open.fragment).reason).toBeNull();
    expect(view(wayTo('contact-admin', { reason: 'suspended' }).fragment).reason).toBe('suspended');
  });

  it('keeps on the way that somebody was sent on, or that the first question was passed over', () => {
    const sent = `${open.fragment}..network.not-solved`;
    const { given } = view(sent);
    expect(view(within(given.at(-1)?.href ?? '')).step).toBe('network');
    const searched = '#start..sms-filter.not-solved';
    const [first] = view(searched).given;
    expect(first?.href).toBe('#start..sms-filter');
    expect(view(first?.href ?? '').step).toBe('sms-filter');
  });

  it('goes back to the step at which a link began, though nothing was answered before', () => {
    const [first] = view('#sms-filter.not-solved').given;
    expect(first?.href).toBe('#sms-filter');
    expect(view('#sms-filter').step).toBe('sms-filter');
  });

  it('leads by each answer to the case with it, and back to each question with what was answered before', () => {
    fc.assert(
      fc.property(walked, ({ log, end }) => {
        const fragment = toFragment(log);
        fc.pre(fragment === '' || readFragment(fragment, everythingPossible).log.given.length === log.given.length);
        const { step, answers, given } = view(fragment);
        expect(step).toBe(log.given.length > 0 ? end : 'start');
        expect(answers.length > 0 || isOutcome(step)).toBe(true);
        for (const { id, href } of answers) {
          const tried = triedOn(within(href));
          expect(tried.at(-1)).toEqual({ step, answer: id });
        }
        for (const [index, { step: question, href }] of given.entries()) {
          expect(view(within(href)).step).toBe(question);
          expect(triedOn(href)).toEqual(log.given.slice(0, index));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leads only to logs that can be read, whatever the fragment', () => {
    fc.assert(
      fc.property(hostileFragment, (fragment) => {
        const { answers, given, stepHref } = view(fragment);
        for (const { href } of [...answers, ...given]) {
          expect(readFragment(within(href), everythingPossible).intact).toBe(true);
        }
        expect(readFragment(stepHref.split('#')[1] ?? '', everythingPossible).intact).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
