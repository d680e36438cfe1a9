import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, locate } from '../../src/diagnosis/log';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { diagnosisAt } from '../../src/diagnosis/snapshots';
import { stepIds } from '../../src/diagnosis/steps';
import { caseView } from '../../src/navigation/caseView';
import { readFragment } from '../../src/navigation/fragment';
import { mapView } from '../../src/navigation/mapView';
import { fileOf, sideFileOf, sidePages } from '../../src/navigation/paths';
import { hostileFragment } from '../support/arbitraries';
import { wayBy, wayTo } from '../support/ways';

const where = { locale: 'ja', root: '..', possible: everythingPossible } as const;
const escalated = wayTo('contact-admin', { reason: 'suspended' }).fragment;
const open = wayTo('sms-filter');
const solved = wayTo('resolved').fragment;

describe('the view of a case', () => {
  it('without a log says so', () => {
    expect(caseView({ ...where, fragment: '' })).toMatchObject({ state: null, tried: [], lost: false });
    expect(caseView({ ...where, fragment: '#nonsense' })).toMatchObject({ state: null, lost: true });
  });

  it.each([
    ['at the administrator', escalated, 'escalated', 'suspended'],
    ['behind the administrator', `${escalated}..contact-admin.i-am-admin`, 'escalated', 'suspended'],
    ['on the way', open.fragment, 'open', 'code'],
    ['logged in', solved, 'solved', null],
  ])('%s is so, and has a likely cause', (_, fragment, state, reason) => {
    expect(caseView({ ...where, fragment })).toMatchObject({ state, reason });
  });

  it('sends the person on with all that was tried', () => {
    const { suggestions, replyHrefs } = caseView({ ...where, fragment: escalated });
    expect(suggestions.length).toBeGreaterThan(0);
    for (const { step, href } of suggestions) expect(href).toBe(`../ja/${step}.html${escalated}..${step}`);
    expect(replyHrefs['released']).toBe(`../ja/check-input.html${escalated}..check-input`);
  });

  it('a reply to try again what failed before is a try of its own', () => {
    const tried = wayBy('check-input', 'not-solved').fragment;
    const fragment = `${tried}..account-signs.sudden`;
    const { replyHrefs } = caseView({ ...where, fragment });
    const { log } = readFragment(replyHrefs['released']?.split('#')[1] ?? '', everythingPossible);
    const diagnosis = diagnosisAt(everythingPossible);
    const again = choose(diagnosis, locate(diagnosis, log, 'check-input'), 'not-solved');
    expect(again?.log.given).toEqual([...log.given, { step: 'check-input', answer: 'not-solved' }]);
  });

  it('looks for suggestions before the person was sent on too', () => {
    const { suggestions } = caseView({ ...where, fragment: `${open.fragment}..network.not-solved` });
    const earlier = new Set(open.given.map(({ step }) => step));
    expect(suggestions.some(({ when }) => when && earlier.has(when.step))).toBe(true);
  });

  it('on the way, suggests first to go on where the person is', () => {
    const { suggestions } = caseView({ ...where, fragment: open.fragment });
    expect(suggestions[0]).toEqual({ step: open.step, when: null, href: `../ja/${open.step}.html${open.fragment}` });
  });

  it('is where the log ends, in each locale', () => {
    const { end, localeHrefs } = caseView({ ...where, fragment: open.fragment });
    expect(end).toBe(open.step);
    expect(localeHrefs.vi).toBe(`../vi/case.html${open.fragment}`);
  });

  it('lists what was tried', () => {
    const { tried } = caseView({ ...where, fragment: open.fragment });
    expect(tried.map(({ step, answer }) => ({ step, answer }))).toEqual(open.given);
    expect(tried[0]).toMatchObject({ sentOn: false, href: `../ja/index.html${open.fragment}` });
  });

  it('says when answers could not be used, though each is one', () => {
    expect(caseView({ ...where, fragment: '#start.solved' }).lost).toBe(true);
    expect(caseView({ ...where, fragment: open.fragment }).lost).toBe(false);
  });

  it('once it is solved, needs no reply and suggests nothing more to try', () => {
    expect(caseView({ ...where, fragment: solved })).toMatchObject({ replyHrefs: {}, suggestions: [] });
  });

  it('leads to the map with its log, and to itself', () => {
    const { mapHref, selfHref } = caseView({ ...where, fragment: escalated });
    expect(mapHref).toBe(`../ja/map.html${escalated}`);
    expect(selfHref).toBe(`../ja/case.html${escalated}`);
  });

  it('leads only to pages of the site with logs that can be read, whatever the fragment', () => {
    const files = [
      ...stepIds.map((step) => `../${fileOf({ locale: 'ja', step })}`),
      ...sidePages.map((page) => `../${sideFileOf('ja', page)}`),
    ];
    fc.assert(
      fc.property(hostileFragment, (fragment) => {
        const view = caseView({ ...where, fragment });
        const { steps } = mapView({ ...where, fragment });
        const hrefs = [...view.suggestions, ...steps].map(({ href }) => href);
        for (const href of [...hrefs, ...Object.values(view.replyHrefs), view.selfHref, view.mapHref]) {
          const [file = '', log = ''] = href.split('#');
          expect(files).toContain(file);
          expect(readFragment(log, everythingPossible).intact).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the view of the map', () => {
  it('without a log has every step, and no place on it', () => {
    const { steps, end, passed, reason, lost } = mapView({ ...where, fragment: '' });
    expect({ passed, reason, lost }).toEqual({ passed: [], reason: null, lost: false });
    expect(steps.map(({ step }) => step)).toEqual(stepIds);
    expect(end).toBeNull();
  });

  it('knows why an administrator is needed, and is there in each locale', () => {
    const { reason, localeHrefs } = mapView({ ...where, fragment: escalated });
    expect(reason).toBe('suspended');
    expect(localeHrefs.en).toBe(`../en/map.html${escalated}`);
  });

  it.each(['#nonsense', '#start.solved'])('says when a part of the log could not be used: %s', (fragment) => {
    expect(mapView({ ...where, fragment }).lost).toBe(true);
  });

  it('shows a log in which the person was sent on, and keeps it in every link', () => {
    const fragment = `${open.fragment}..reset-contact.mail`;
    const { steps, passed, end } = mapView({ ...where, fragment });
    const questions = [...open.given.map(({ step }) => step), 'reset-contact'];
    expect(passed.map(({ step }) => step)).toEqual(questions);
    // Each line leads to the next question, and the last before the person was sent on to where they were.
    const targets = [...open.given.slice(1).map(({ step }) => step), open.step, wayBy('reset-contact', 'mail').step];
    expect(passed.map(({ target }) => target)).toEqual(targets);
    expect(end).toBe(targets.at(-1));
    for (const { step, href } of steps) {
      expect(href).toBe(`../ja/${step === 'start' ? 'index' : step}.html${fragment}${step === end ? '' : `..${step}`}`);
    }
  });
});
