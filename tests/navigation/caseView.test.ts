import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose } from '../../src/diagnosis/destinations';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { stepIds } from '../../src/diagnosis/steps';
import { locate } from '../../src/diagnosis/trail';
import { caseView } from '../../src/navigation/caseView';
import { readFragment } from '../../src/navigation/fragment';
import { mapView } from '../../src/navigation/mapView';
import { fileOf, sideFileOf, sidePages } from '../../src/navigation/paths';
import { hostileFragment } from '../support/arbitraries';

const where = { locale: 'ja', root: '..', possible: everythingPossible } as const;
const escalated = '#start.rejected.not-solved.not-solved.own.not-solved.sudden';

describe('the view of a case', () => {
  it('without a trail says so', () => {
    expect(caseView({ ...where, fragment: '' })).toMatchObject({ state: null, tried: [], lost: false });
    expect(caseView({ ...where, fragment: '#nonsense' })).toMatchObject({ state: null, lost: true });
  });

  it.each([
    [escalated, 'escalated', 'suspended'],
    ['#start.rejected.contact-admin', 'escalated', 'password'],
    ['#start.rejected.contact-admin.i-am-admin', 'escalated', 'password'],
    ['#start.no-code.sms', 'open', 'code'],
    ['#start.rejected.solved', 'solved', null],
  ])('%s is %s, likely because of %s', (fragment, state, reason) => {
    expect(caseView({ ...where, fragment })).toMatchObject({ state, reason });
  });

  it('sends the person on with all that was tried', () => {
    const { waysOn, replyHrefs } = caseView({ ...where, fragment: escalated });
    expect(waysOn[0]).toMatchObject({ step: 'network', href: `../ja/network.html${escalated}..network` });
    expect(replyHrefs['released']).toBe(`../ja/check-input.html${escalated}..check-input`);
  });

  it('a reply to try again what failed before is a try of its own', () => {
    const { replyHrefs } = caseView({ ...where, fragment: escalated });
    const { trail } = readFragment(replyHrefs['released']?.split('#')[1] ?? '');
    const again = choose(locate('check-input', trail, everythingPossible), 'not-solved');
    expect(again?.step).toBe('other-ways');
    expect(again?.trail.earlier).toHaveLength(1);
  });

  it('looks for ways on in the earlier legs too', () => {
    const { waysOn } = caseView({ ...where, fragment: `${escalated}..network.not-solved` });
    expect(waysOn.map(({ step }) => step)).toContain('reset-contact');
  });

  it('on the way, offers first to go on where the person is', () => {
    const { waysOn } = caseView({ ...where, fragment: '#start.no-code' });
    expect(waysOn[0]).toEqual({ step: 'code-channel', when: null, href: '../ja/code-channel.html#start.no-code' });
  });

  it('is where the trail ends, in each locale', () => {
    const { end, localeHrefs } = caseView({ ...where, fragment: '#start.no-code' });
    expect(end).toBe('code-channel');
    expect(localeHrefs.vi).toBe('../vi/case.html#start.no-code');
  });

  it('lists what was tried', () => {
    const { tried } = caseView({ ...where, fragment: '#start.no-code' });
    expect(tried).toEqual([{ step: 'start', answer: 'no-code', leg: 0, href: '../ja/index.html#start.no-code' }]);
  });

  it('says when answers could not be used, though each is one', () => {
    expect(caseView({ ...where, fragment: '#start.solved' }).lost).toBe(true);
    expect(caseView({ ...where, fragment: '#start.no-code' }).lost).toBe(false);
  });

  it('once it is solved, needs no reply', () => {
    expect(caseView({ ...where, fragment: '#start.rejected.solved' }).replyHrefs).toEqual({});
  });

  it('once it is solved, offers nothing more to try', () => {
    expect(caseView({ ...where, fragment: '#start.rejected.solved' }).waysOn).toEqual([]);
  });

  it('leads to the map with its trail, and to itself', () => {
    const { mapHref, selfHref } = caseView({ ...where, fragment: escalated });
    expect(mapHref).toBe(`../ja/map.html${escalated}`);
    expect(selfHref).toBe(`../ja/case.html${escalated}`);
  });

  it('leads only to pages of the site with trails that can be read, whatever the fragment', () => {
    const files = [
      ...stepIds.map((step) => `../${fileOf({ locale: 'ja', step })}`),
      ...sidePages.map((page) => `../${sideFileOf('ja', page)}`),
    ];
    fc.assert(
      fc.property(hostileFragment, (fragment) => {
        const view = caseView({ ...where, fragment });
        const { steps } = mapView({ ...where, fragment });
        const hrefs = [...view.waysOn, ...steps].map(({ href }) => href);
        for (const href of [...hrefs, ...Object.values(view.replyHrefs), view.selfHref, view.mapHref]) {
          const [file = '', trail = ''] = href.split('#');
          expect(files).toContain(file);
          expect(readFragment(trail).intact).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the view of the map', () => {
  it('without a trail has every step, and no place on it', () => {
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

  it.each(['#nonsense', '#start.solved'])('says when a part of the trail could not be used: %s', (fragment) => {
    expect(mapView({ ...where, fragment }).lost).toBe(true);
  });

  it('shows a trail of several legs, and keeps it in every link', () => {
    const fragment = '#start.forgot-id.none..reset-contact.mail';
    const { steps, passed, end } = mapView({ ...where, fragment });
    expect(passed.map(({ step, target }) => [step, target])).toEqual([
      ['start', 'signed-in-device'],
      ['signed-in-device', 'id-by-contact'],
      ['reset-contact', 'reset-by-mail'],
    ]);
    expect(end).toBe('reset-by-mail');
    expect(steps.every(({ href }) => href.includes(`${fragment}..`) || href.endsWith(fragment))).toBe(true);
    expect(steps.find(({ step }) => step === 'network')?.href).toBe(`../ja/network.html${fragment}..network`);
    expect(steps.find(({ step }) => step === end)?.href).toBe(`../ja/reset-by-mail.html${fragment}`);
  });
});
