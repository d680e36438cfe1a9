import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import texts from '../../locales/ja/memory.json';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import type { StepId } from '../../src/diagnosis/steps';
import { emptyDraft, type Draft } from '../../src/handoff/draft';
import { writeBookmark } from '../../src/memory/bookmark';
import { readJottings, writeJottings } from '../../src/memory/jottings';
import { bookmarkKey, jottingsKey } from '../../src/memory/keys';
import type { Shown } from '../../src/memory/remember';
import { stepView } from '../../src/navigation/stepView';
import { oneAnswer, twoAnswers, wayTo } from '../support/ways';

const viewOf = (step: StepId, fragment: string) =>
  stepView({ page: { locale: 'ja', step }, root: '..', fragment, possible: everythingPossible });

let typed: Draft | null = null;

function shown({ step, fragment }: { step: StepId; fragment: string }, more: Partial<Shown> = {}): Shown {
  const changeDraft: Shown['changeDraft'] = (change) => {
    typed = change(emptyDraft);
  };
  return { view: viewOf(step, fragment), draft: null, changeDraft, isTapped: false, isSettled: true, viewOf, ...more };
}

function screen(): Element {
  const main = document.createElement('main');
  main.innerHTML = '<h1></h1><input type="checkbox"><input type="checkbox">';
  return main;
}

const show = (step: StepId) => document.querySelector('main')?.setAttribute('data-step', step);

/** The module as it is on a page that was just loaded. */
async function load() {
  vi.resetModules();
  const { remember } = await import('../../src/memory/remember');
  return (what: Shown) => {
    show(what.view.step);
    remember(what, texts);
  };
}

const bare = { step: 'start', fragment: '' } as const;
const row = () => document.querySelector('.bookmark');

beforeEach(() => {
  typed = null;
  localStorage.clear();
  sessionStorage.clear();
  document.body.replaceChildren(screen());
  globalThis.loginGuideFindSensitive = undefined;
});

afterEach(() => {
  vi.restoreAllMocks();
  delete document.documentElement.dataset['bookmark'];
});

describe('where the person left off', () => {
  it('is kept where they tapped their way, and not where a link led', async () => {
    const remember = await load();
    remember(shown(twoAnswers));
    expect(localStorage.getItem(bookmarkKey)).toBeNull();
    remember(shown(oneAnswer, { isTapped: true }));
    const { step, fragment } = oneAnswer;
    expect(localStorage.getItem(bookmarkKey)).toMatch(JSON.stringify({ step, fragment }).slice(1));
  });

  it('follows Back and Forward from there, after a reload too, and not to what was never answered', async () => {
    const written = ({ step, fragment }: typeof oneAnswer) => JSON.stringify({ step, fragment }).slice(1);
    const remember = await load();
    remember(shown(oneAnswer, { isTapped: true }));
    remember(shown(twoAnswers, { isTapped: true }));
    remember(shown(oneAnswer));
    expect(localStorage.getItem(bookmarkKey)).toMatch(written(oneAnswer));
    const reloaded = await load();
    reloaded(shown(oneAnswer));
    reloaded(shown(twoAnswers));
    expect(localStorage.getItem(bookmarkKey)).toMatch(written(twoAnswers));
    reloaded(shown(bare));
    expect(localStorage.getItem(bookmarkKey)).toMatch(written(twoAnswers));
  });

  it('does not come back by Back from a good end', async () => {
    const remember = await load();
    remember(shown(twoAnswers, { isTapped: true }));
    const end: StepId = 'resolved';
    remember(shown({ step: end, fragment: `${twoAnswers.fragment}..${twoAnswers.step}.solved` }, { isTapped: true }));
    remember(shown(twoAnswers));
    expect(localStorage.getItem(bookmarkKey)).toBeNull();
  });

  it.each([
    ['a good end', { step: 'resolved' as StepId, fragment: `${twoAnswers.fragment}..${twoAnswers.step}.solved` }],
    ['starting again', bare],
  ])('is forgotten after %s', async (_, where) => {
    const remember = await load();
    remember(shown(oneAnswer, { isTapped: true }));
    remember(shown(where, { isTapped: true }));
    expect(localStorage.getItem(bookmarkKey)).toBeNull();
  });

  it('is offered, and goes with a tap', async () => {
    const way = wayTo('contact-admin', { reason: 'suspended' });
    localStorage.setItem(bookmarkKey, writeBookmark(way, Date.now()));
    document.documentElement.dataset['bookmark'] = '';
    const remember = await load();
    remember(shown(bare, { isSettled: false }));
    expect(row()).toBeNull();
    remember(shown(bare));
    const link = row()?.querySelector('a');
    expect(link?.getAttribute('href')).toBe(`../ja/contact-admin.html${way.fragment}`);
    expect(link?.textContent).toContain(String(way.given.length));
    remember(shown(oneAnswer, { isTapped: true }));
    expect(row()).toBeNull();
  });

  it('is forgotten on demand, and the focus stays at what says so', async () => {
    localStorage.setItem(bookmarkKey, writeBookmark(twoAnswers, Date.now()));
    sessionStorage.setItem(jottingsKey, 'x');
    document.documentElement.dataset['bookmark'] = '';
    const remember = await load();
    remember(shown(bare));
    row()?.querySelector('button')?.click();
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
    expect(document.activeElement?.textContent).toBe(texts.forgotten);
  });

  it.each([
    ['fits no questions', writeBookmark({ ...twoAnswers, fragment: '#start.nothing' }, Date.now())],
    ['is solved', writeBookmark({ step: 'resolved', fragment: `#${twoAnswers.step}.solved` }, Date.now())],
    ['is broken', '{"version":1'],
  ])('is not offered where it %s, and the room for it goes', async (_, text) => {
    localStorage.setItem(bookmarkKey, text);
    document.documentElement.dataset['bookmark'] = '';
    (await load())(shown(bare));
    expect(row()).toBeNull();
    expect('bookmark' in document.documentElement.dataset).toBe(false);
    expect(localStorage.getItem(bookmarkKey)).toBeNull();
  });
});

describe('what was jotted down', () => {
  const guide = shown(twoAnswers);

  it('is given back: ticks and what was typed', async () => {
    const { step, variant } = guide.view;
    const draft = { ...emptyDraft, name: '山田 花子' };
    sessionStorage.setItem(
      jottingsKey,
      writeJottings({ ticks: { [`${step}.${variant ?? ''}`]: [1] }, draft }, Date.now()),
    );
    (await load())(guide);
    const ticked = [...document.querySelectorAll('input')].map(({ checked }) => checked);
    expect(ticked).toEqual([false, true]);
    expect(typed).toEqual(draft);
  });

  it('is not lost to the page, which fills in the model of the phone by itself', async () => {
    const draft = { ...emptyDraft, name: '山田' };
    sessionStorage.setItem(jottingsKey, writeJottings({ ticks: {}, draft }, Date.now()));
    const remember = await load();
    remember(shown(twoAnswers, { draft: { ...emptyDraft, model: 'Pixel' } }));
    remember(shown(twoAnswers, { draft: { ...emptyDraft, model: 'Pixel' } }));
    expect(readJottings(sessionStorage.getItem(jottingsKey), Date.now()).draft).toEqual(draft);
  });

  it('keeps no field that looks secret, and none that nothing has looked at', async () => {
    const remember = await load();
    const draft = { ...emptyDraft, name: '山田', screenText: 'secret' };
    remember(shown(twoAnswers, { draft }));
    expect(sessionStorage.getItem(jottingsKey)).toBeNull();
    globalThis.loginGuideFindSensitive = () => [{ field: 'screenText', sensitivity: 'password' }];
    remember(shown(twoAnswers, { draft }));
    expect(readJottings(sessionStorage.getItem(jottingsKey), Date.now()).draft).toEqual({ ...draft, screenText: '' });
    // The page forgets it when it is left, and that is no change by the person.
    remember(shown(twoAnswers, { draft: null }));
    expect(readJottings(sessionStorage.getItem(jottingsKey), Date.now()).draft.name).toBe('山田');
  });

  it('keeps its ticks where its turn comes after the next step', async () => {
    const remember = await load();
    const { remember: late } = await import('../../src/memory/remember');
    remember(shown(twoAnswers));
    document.querySelector('input')?.click();
    remember(shown(twoAnswers));
    const kept = sessionStorage.getItem(jottingsKey);
    expect(kept).toContain(twoAnswers.step);
    show(oneAnswer.step);
    for (const box of document.querySelectorAll('input')) box.checked = false;
    late(shown(twoAnswers), texts);
    expect(sessionStorage.getItem(jottingsKey)).toBe(kept);
  });

  it('gives its ticks back to the screen that came by Back and Forward at once', async () => {
    const remember = await load();
    remember(shown(twoAnswers));
    document.querySelector('input')?.click();
    remember(shown(twoAnswers));
    document.querySelector('main')?.replaceWith(screen());
    remember(shown(twoAnswers));
    expect(document.querySelector('input')?.checked).toBe(true);
  });

  it('does not last longer for being given back', async () => {
    const then = Date.now() - 1000;
    const draft = { ...emptyDraft, name: '山田' };
    globalThis.loginGuideFindSensitive = () => [];
    sessionStorage.setItem(jottingsKey, writeJottings({ ticks: {}, draft }, then));
    const remember = await load();
    remember(shown(twoAnswers));
    remember(shown(twoAnswers, { draft }));
    expect(sessionStorage.getItem(jottingsKey)).toContain(String(then));
  });
});

it('does nothing, and throws nothing, where storage is forbidden or full', async () => {
  const refuse = () => {
    throw new DOMException('rejected', 'QuotaExceededError');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse);
  document.documentElement.dataset['bookmark'] = '';
  const remember = await load();
  remember(shown(bare));
  remember(shown(oneAnswer, { isTapped: true }));
  document.querySelector('input')?.click();
  remember(shown(oneAnswer));
  expect(row()).toBeNull();
});
