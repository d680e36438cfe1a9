import { describe, expect, it } from 'vitest';
import { choose, locate, wholeLog, type Destination } from '../../src/diagnosis/log';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { reasons } from '../../src/diagnosis/reasons';
import { diagnosisAt } from '../../src/diagnosis/snapshots';
import { stepIds, type StepId } from '../../src/diagnosis/steps';
import { foundHrefs } from '../../src/navigation/foundHref';
import { longestFragment, readFragment, toFragment } from '../../src/navigation/fragment';
import { stepView } from '../../src/navigation/stepView';
import { reasonAnswers } from '../../src/search/reasonAnswers';
import { wayTo } from '../support/ways';

const diagnosis = diagnosisAt(everythingPossible);
const at = (step: StepId, fragment = '') => locate(diagnosis, readFragment(fragment, everythingPossible).log, step);
const linkOf = ({ step, log }: Destination) => `${step} ${toFragment(log)}`;
/** Where a found step leads from a page, to whoever searches for themselves. */
const foundFrom = (step: StepId, fragment = '') => foundHrefs(at(step, fragment), linkOf, true);
const view = (step: StepId, fragment: string) =>
  stepView({ page: { locale: 'ja', step }, fragment, root: '..', possible: everythingPossible });

describe('A16 a link of a found step', () => {
  it.each(stepIds.filter((step) => step !== 'start'))('%s: says that the first question was passed over', (step) => {
    const [page, fragment = ''] = foundFrom('start')({ step }).split(' ');
    expect(page).toBe(step);
    expect(fragment).toBe(`#start..${step}`);
    const position = at(step, fragment);
    expect(position).toMatchObject({ step, searched: true, lost: false, passed: [] });
    expect(wholeLog(position)).toEqual({ given: [], sentTo: step, searched: true });
    expect(view(step, fragment)).toMatchObject({ searched: true });
  });

  it.each(reasons)('for the administrator, %s: says what was picked too', (reason) => {
    const given = reasonAnswers[reason];
    const link = foundFrom('start')({ step: 'contact-admin', given });
    const isFirst = given.step === 'start';
    expect(link).toBe(`contact-admin #start..${given.step}.${given.answer}`);
    // Whoever answers the first question has not passed it over.
    expect(at('contact-admin', link.split(' ')[1])).toMatchObject({ searched: !isFirst });
  });

  it('says it as long as only later questions are answered', () => {
    const position = at('sms-reception', '#start..sms-reception');
    expect(choose(diagnosis, position, 'no-sms')?.log).toMatchObject({ searched: true });
    expect(foundFrom('sms-reception', '#start..sms-reception')({ step: 'network' })).toBe('network #start..network');
  });

  it('does not say it once the first question is answered, nor at it', () => {
    const { step, fragment } = wayTo('check-input');
    expect(foundFrom(step, fragment)({ step: 'network' })).toBe(`network ${fragment}..network`);
    expect(at(step, `#start..${fragment.slice(1)}`)).toMatchObject({ searched: false });
    expect(foundFrom('start')({ step: 'start' })).toBe('start ');
  });

  it('does not say it where the helpdesk searches for somebody', () => {
    expect(foundHrefs(at('start'), linkOf, false)({ step: 'network' })).toBe('network ');
  });

  it('is the first to be cut', () => {
    const given = Array.from({ length: 60 }, () => ({ step: 'network', answer: 'not-solved' }) as const);
    const fragment = toFragment({ given, sentTo: null, searched: true });
    expect(fragment.length).toBeLessThanOrEqual(longestFragment);
    expect(readFragment(fragment, everythingPossible).log.searched).toBeUndefined();
    expect(toFragment({ given: given.slice(0, 2), sentTo: null, searched: true })).toMatch(/^#start\.\./);
  });
});
