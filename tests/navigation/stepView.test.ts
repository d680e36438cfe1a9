import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { stepIds, steps, type StepId } from '../../src/diagnosis/steps';
import { fileOf } from '../../src/navigation/paths';
import { stepView } from '../../src/navigation/stepView';
import { hostileFragment } from '../support/arbitraries';
import { wayBy, wayTo } from '../support/ways';

function view(step: StepId, fragment = '') {
  return stepView({ page: { locale: 'ja', step }, fragment, root: '..', possible: everythingPossible });
}

/** A way of several answers, its last two, and what they were given to. */
const way = wayTo('sms-filter');
const [first, second] = way.given;
const [before, last] = way.given.slice(-2);
if (!first || !second || !before || !last) throw new Error('The way is too short.');
const guide = wayTo('check-input');

describe('the view of a step', () => {
  it('has its answers as links with the log in them', () => {
    for (const { id, href, chosen } of view(guide.step, guide.fragment).answers) {
      const { step } = wayBy(guide.step, id);
      expect(href).toBe(`../ja/${step}.html${guide.fragment}..${guide.step}.${id}`);
      expect(chosen).toBe(false);
    }
    expect(view(guide.step, guide.fragment).answers.map(({ id }) => id)).toEqual(steps[guide.step].answers);
  });

  it('has the administrator as a link of its own, not as an answer', () => {
    const { answers, escalationHref } = view(guide.step, guide.fragment);
    expect(answers.map(({ id }) => id)).not.toContain('contact-admin');
    expect(escalationHref).toBe(`../ja/contact-admin.html${guide.fragment}..${guide.step}.contact-admin`);
  });

  it('marks the answer given before', () => {
    const { answers, keeps } = view('start', way.fragment);
    expect(answers.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual([first.answer]);
    expect(keeps).toBe(true);
  });

  it('keeps nothing where nothing was answered further on', () => {
    expect(view(last.step, way.fragment).keeps).toBe(false);
    expect(view(before.step, way.fragment).keeps).toBe(true);
    expect(view(way.step, way.fragment).keeps).toBe(false);
  });

  it('is of its kind and phase', () => {
    for (const step of stepIds) {
      const { kind, phase } = steps[step];
      expect(view(step)).toMatchObject({ step, kind, phase });
    }
  });

  it('leads to itself, to the start, and to itself in each locale', () => {
    const { selfHref, restartHref, localeHrefs } = view(last.step, way.fragment);
    expect(selfHref).toBe(`../ja/${last.step}.html${way.fragment}`);
    expect(restartHref).toBe('../ja/index.html');
    expect(localeHrefs.ko).toBe(`../ko/${last.step}.html${way.fragment}`);
  });

  it('leads from the request to pages in the administrator’s language', () => {
    const { fragment } = wayTo('contact-admin', { reason: 'suspended' });
    const page = { locale: 'vi', step: 'contact-admin' } as const;
    const where = { page, root: '..', possible: everythingPossible } as const;
    expect(stepView({ ...where, fragment }).requestHrefs).toEqual({
      case: `../ja/case.html${fragment}`,
      admin: '../ja/admin-suspended.html',
    });
    expect(stepView({ ...where, fragment: '' }).requestHrefs.admin).toBe('../ja/admin-other.html');
  });

  it('goes back along the log, and to the start where there is none', () => {
    expect(view(way.step, way.fragment).backHref).toBe(`../ja/${last.step}.html${way.fragment}`);
    expect(view(way.step).backHref).toBe('../ja/index.html');
    expect(view('start').backHref).toBeNull();
    expect(view('start', `${way.fragment}..start`).backHref).toBe(`../ja/${way.step}.html${way.fragment}`);
  });

  it('lists what was tried, each with the way to change it', () => {
    expect(view(second.step, way.fragment).tried).toEqual([
      { ...first, sentOn: false, href: `../ja/index.html${way.fragment}` },
    ]);
    expect(view(way.step, way.fragment).tried).toHaveLength(way.given.length);
  });

  it('lists what was tried before the person was sent on, which cannot be changed any more', () => {
    const fragment = `${way.fragment}..network.not-solved`;
    const { tried } = view('contact-admin', fragment);
    expect(tried.map(({ step, answer, href }) => ({ step, answer, href }))).toEqual([
      ...way.given.map((given) => ({ ...given, href: null })),
      { step: 'network', answer: 'not-solved', href: `../ja/network.html${fragment}` },
    ]);
    expect(tried.map(({ sentOn }) => sentOn)).toEqual([...way.given.map(() => false), true]);
  });

  it('keeps in its links where the person was sent on to', () => {
    const fragment = `${way.fragment}..network`;
    const { selfHref, sideHrefs, tried } = view('network', fragment);
    expect(selfHref).toBe(`../ja/network.html${fragment}`);
    expect(sideHrefs.case).toBe(`../ja/case.html${fragment}`);
    expect(view('network', way.fragment).selfHref).toBe(selfHref);
    expect(tried.every(({ href }) => href === null)).toBe(true);
  });

  it('takes what was tried along to the helpdesk’s pages', () => {
    const { sideHrefs } = view(way.step, way.fragment);
    expect(sideHrefs.case).toBe(`../ja/case.html${way.fragment}`);
    expect(sideHrefs.map).toBe(`../ja/map.html${way.fragment}`);
    expect(sideHrefs.admin).toBe('../ja/admin.html');
    expect(sideHrefs.about).toBe('../ja/about.html');
  });

  it('says when a part of the link’s log was lost', () => {
    expect(view('network', '#start.rejected.nonsense').lost).toBe(true);
    expect(view('network', '#nonsense').lost).toBe(true);
    expect(view('network', '#start.solved').lost).toBe(true);
    expect(view('network').lost).toBe(false);
    expect(view('network', way.fragment).lost).toBe(false);
  });

  it('knows the reason at the administrator, where the log tells it', () => {
    expect(view('contact-admin', wayTo('contact-admin', { reason: 'suspended' }).fragment).reason).toBe('suspended');
    expect(view('contact-admin').reason).toBeNull();
  });

  it('shows reinstalling plainly only to those who said the phone is their own', () => {
    const own = wayBy('phone-ownership', 'own');
    expect(view('refresh-app', own.fragment).variant).toBe('own-phone');
    expect(view('refresh-app', wayBy('phone-ownership', 'unsure').fragment).variant).toBeNull();
    expect(view('refresh-app').variant).toBeNull();
    expect(view('network', `${own.fragment}..network`).variant).toBeNull();
  });

  it('leads only to pages of the site, whatever the fragment', () => {
    const files = stepIds.map((step) => `../${fileOf({ locale: 'ja', step })}`);
    fc.assert(
      fc.property(fc.constantFrom(...stepIds), hostileFragment, (step, fragment) => {
        const { answers, escalationHref, backHref, tried } = view(step, fragment);
        const hrefs = [...answers, ...tried].map(({ href }) => href).concat(escalationHref, backHref);
        for (const href of hrefs.filter((given) => given !== null)) {
          const [file = '', log = ''] = href.split('#');
          expect(files).toContain(file);
          expect(log).toMatch(/^[a-z.-]*$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
