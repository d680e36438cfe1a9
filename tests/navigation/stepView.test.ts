import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { stepIds, type StepId } from '../../src/diagnosis/steps';
import { fileOf } from '../../src/navigation/paths';
import { stepView } from '../../src/navigation/stepView';
import { hostileFragment } from '../support/arbitraries';

function view(step: StepId, fragment = '') {
  return stepView({ page: { locale: 'ja', step }, fragment, root: '..', possible: everythingPossible });
}

describe('the view of a step', () => {
  it('has its answers as links with the trail in them', () => {
    expect(view('check-input', '#start.rejected').answers[0]).toEqual({
      id: 'solved',
      href: '../ja/resolved.html#start.rejected.solved',
      chosen: false,
    });
  });

  it('has the administrator as a link of its own, not as an answer', () => {
    const { answers, escalationHref } = view('check-input', '#start.rejected');
    expect(answers.map(({ id }) => id)).not.toContain('contact-admin');
    expect(escalationHref).toBe('../ja/contact-admin.html#start.rejected.contact-admin');
  });

  it('marks the answer given before', () => {
    const { answers, keeps } = view('start', '#start.rejected.not-solved');
    expect(answers.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual(['rejected']);
    expect(keeps).toBe(true);
  });

  it('keeps nothing where nothing was answered further on', () => {
    expect(view('check-input', '#start.rejected.not-solved').keeps).toBe(false);
    expect(view('check-input', '#start.rejected').keeps).toBe(false);
  });

  it('is of its kind and phase', () => {
    expect(view('check-input')).toMatchObject({ kind: 'guide', phase: 'credentials' });
    expect(view('code-channel')).toMatchObject({ kind: 'question', phase: 'verification' });
  });

  it('leads to itself, to the start, and to itself in each locale', () => {
    const { selfHref, restartHref, localeHrefs } = view('check-input', '#start.rejected.not-solved');
    expect(selfHref).toBe('../ja/check-input.html#start.rejected.not-solved');
    expect(restartHref).toBe('../ja/index.html');
    expect(localeHrefs.ko).toBe('../ko/check-input.html#start.rejected.not-solved');
  });

  it('leads from the request to pages in the administrator’s language', () => {
    const page = { locale: 'vi', step: 'contact-admin' } as const;
    const where = { page, root: '..', possible: everythingPossible } as const;
    expect(stepView({ ...where, fragment: '#account-signs.sudden' }).requestHrefs).toEqual({
      case: '../ja/case.html#account-signs.sudden',
      admin: '../ja/admin.html#suspended',
    });
    expect(stepView({ ...where, fragment: '' }).requestHrefs.admin).toBe('../ja/admin.html#other');
  });

  it('goes back along the trail, and to the start where there is none', () => {
    expect(view('other-ways', '#start.rejected.not-solved').backHref).toBe(
      '../ja/check-input.html#start.rejected.not-solved',
    );
    expect(view('other-ways').backHref).toBe('../ja/index.html');
    expect(view('start').backHref).toBeNull();
    expect(view('start', '#network.not-solved..start').backHref).toBe('../ja/contact-admin.html#network.not-solved');
  });

  it('lists what was tried, each with the way to change it', () => {
    expect(view('other-ways', '#start.rejected.not-solved').tried).toEqual([
      { step: 'start', answer: 'rejected', leg: 0, href: '../ja/index.html#start.rejected.not-solved' },
      { step: 'check-input', answer: 'not-solved', leg: 0, href: '../ja/check-input.html#start.rejected.not-solved' },
    ]);
  });

  it('lists what was tried before the person was sent on, which cannot be changed any more', () => {
    const { tried } = view('contact-admin', '#start.blocked..network.not-solved');
    expect(tried).toEqual([
      { step: 'start', answer: 'blocked', leg: 0, href: null },
      { step: 'network', answer: 'not-solved', leg: 1, href: '../ja/network.html#start.blocked..network.not-solved' },
    ]);
  });

  it('takes what was tried along to the helpdesk’s pages', () => {
    const { sideHrefs } = view('other-ways', '#start.rejected.not-solved');
    expect(sideHrefs.case).toBe('../ja/case.html#start.rejected.not-solved');
    expect(sideHrefs.map).toBe('../ja/map.html#start.rejected.not-solved');
    expect(sideHrefs.admin).toBe('../ja/admin.html');
    expect(sideHrefs.about).toBe('../ja/about.html');
  });

  it('says when the link’s trail was lost', () => {
    expect(view('network', '#start.rejected.nonsense').lost).toBe(true);
    expect(view('network', '#nonsense').lost).toBe(true);
    expect(view('network', '#start.solved').lost).toBe(true);
    expect(view('network').lost).toBe(false);
  });

  it('knows the reason at the administrator, where the trail tells it', () => {
    expect(view('contact-admin', '#account-signs.many-tries').reason).toBe('suspended');
    expect(view('contact-admin').reason).toBeNull();
  });

  it('shows reinstalling plainly only to those who said the phone is their own', () => {
    const toRefresh = '#start.rejected.not-solved.not-solved';
    expect(view('refresh-app', `${toRefresh}.own`).variant).toBe('own-phone');
    expect(view('refresh-app', `${toRefresh}.unsure`).variant).toBeNull();
    expect(view('refresh-app').variant).toBeNull();
    expect(view('account-signs', `${toRefresh}.own.not-solved`).variant).toBeNull();
  });

  it('leads only to pages of the site, whatever the fragment', () => {
    const files = stepIds.map((step) => `../${fileOf({ locale: 'ja', step })}`);
    fc.assert(
      fc.property(fc.constantFrom(...stepIds), hostileFragment, (step, fragment) => {
        const { answers, escalationHref, backHref, tried } = view(step, fragment);
        const hrefs = [...answers, ...tried].map(({ href }) => href).concat(escalationHref, backHref);
        for (const href of hrefs.filter((given) => given !== null)) {
          const [file = '', trail = ''] = href.split('#');
          expect(files).toContain(file);
          expect(trail).toMatch(/^[a-z.-]*$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
