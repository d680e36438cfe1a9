import type { StepId } from '../diagnosis/steps';
import { draftFields, emptyDraft, isTyped, type Draft } from '../handoff/draft';
import type { MemoryTexts } from '../i18n/memoryTexts';
import type { StepView } from '../navigation/stepView';
import { countAnswers, readBookmark, writeBookmark } from './bookmark';
import { readJottings, writeJottings, type Jottings } from './jottings';
import { bookmarkKey, jottingsKey } from './keys';
import { forgetAfterOthers } from './leaving';
import { endOffer, isOfferDue, showOffer } from './offer';
import { keptIn } from './storages';
import { listOf, readTicks, tick } from './ticks';

/** A step as it is shown, whenever something on it has changed. */
export interface Shown {
  readonly view: StepView;
  /** Null where it was forgotten, or nobody has touched it. */
  readonly draft: Draft | null;
  readonly changeDraft: (change: (draft: Draft) => Draft) => void;
  /** Whether a link on a page led here, and not an address. */
  readonly isTapped: boolean;
  /** Whether the settings can no longer change. */
  readonly isSettled: boolean;
  /** The view of a step with the log of a fragment. */
  readonly viewOf: (step: StepId, fragment: string) => StepView;
}

const bookmark = keptIn(() => localStorage, bookmarkKey);
const jottings = keptIn(() => sessionStorage, jottingsKey);

let before: Shown | null = null;

/** The screen to which ticks were last given back. */
let ticksBackOn: Element | null = null;

/** Whether the bookmark is of this page, so that it goes where the person goes, by Back and Forward too. */
let isOwn = false;

/** Whether a draft was given back that the page does not show yet. */
let isDue = false;

/**
 * Keeps what there is to keep of what is shown, and gives back what was kept. Called again for each change. What is no longer on the screen,
 * because this script or its turn came after the next step, is left as it was kept: its ticks can no longer be read.
 */
export function remember(shown: Shown, texts: MemoryTexts): void {
  const { view, isTapped, isSettled } = shown;
  const screen = document.querySelector('main');
  if (screen?.dataset['step'] !== view.step) return;
  const isFirst = before === null;
  const isMoved = before?.view.selfHref !== view.selfHref;
  before = shown;
  if (isFirst) {
    forgetAfterOthers();
    isOwn = isBookmarked(view);
  }
  if (isMoved) leaveBookmark(shown);
  if (isTapped) endOffer();
  else if (isSettled && isOfferDue()) offerBookmark(shown, texts);

  const kept = readJottings(jottings.get(), Date.now());
  // By Back and Forward at once, the same step is another screen, and what was between them was never told.
  if (isMoved || screen !== ticksBackOn) tick(kept.ticks[listOf(view)] ?? []);
  ticksBackOn = screen;
  if (isFirst) {
    giveBack(kept.draft);
    addEventListener('pageshow', ({ persisted }) => {
      // Whether it is still there was decided before (`leaving.ts`).
      if (persisted) giveBack(readJottings(jottings.get(), Date.now()).draft);
    });
  }
  jotDown(shown, kept);
}

/** Only what was answered here is kept: a link that somebody sent is theirs until somebody goes on from it. */
function leaveBookmark({ view, isTapped }: Shown): void {
  const { step } = view;
  const fragment = fragmentOf(view);
  if (isTapped && step === 'resolved') forgetBookmark();
  else if (isTapped && step === 'start' && fragment === '') forget();
  else if (fragment !== '' && step !== 'resolved' && (isTapped || isOwn)) {
    isOwn = true;
    if (!isBookmarked(view)) bookmark.set(writeBookmark({ step, fragment }, Date.now()));
  }
}

/** Whether the bookmark is at what is shown, as after a reload or a change of language. */
function isBookmarked(view: StepView): boolean {
  const left = readBookmark(bookmark.get(), Date.now());
  return left?.step === view.step && left.fragment === fragmentOf(view);
}

function forgetBookmark(): void {
  isOwn = false;
  bookmark.remove();
}

function forget(): void {
  forgetBookmark();
  jottings.remove();
}

function offerBookmark({ viewOf }: Shown, texts: MemoryTexts): void {
  const left = readBookmark(bookmark.get(), Date.now());
  const view = left && viewOf(left.step, left.fragment);
  // One that no longer fits the questions leads nowhere that the person has been.
  if (!view || view.lost || view.step === 'resolved' || fragmentOf(view) === '') {
    bookmark.remove();
    endOffer();
    return;
  }
  showOffer({
    href: view.selfHref,
    label: texts.goOn.replace('{{count}}', String(countAnswers(fragmentOf(view)))),
    forgetLabel: texts.forget,
    forgotten: texts.forgotten,
    onForget: forget,
  });
}

/** What the log says, by the link that holds all of it. */
function fragmentOf({ selfHref }: StepView): string {
  const at = selfHref.indexOf('#');
  return at < 0 ? '' : selfHref.slice(at);
}

function giveBack(draft: Draft): void {
  if (!isTyped(draft)) return;
  isDue = true;
  // What was typed meanwhile goes before.
  before?.changeDraft((current) => byField((field) => current[field] || draft[field]));
}

function jotDown({ view, draft }: Shown, kept: Jottings): void {
  const list = listOf(view);
  const { [list]: _, ...others } = kept.ticks;
  const ticked = readTicks();
  const ticks = ticked.length > 0 ? { ...others, [list]: ticked } : others;
  if (draft && isTyped(draft)) isDue = false;
  const noted = { ticks, draft: (draft && !isDue && withoutSecrets(draft)) || kept.draft };
  // The model may have been filled in by the page.
  if (Object.keys(ticks).length === 0 && !isTyped(noted.draft)) jottings.remove();
  else if (JSON.stringify(noted) !== JSON.stringify(kept)) jottings.set(writeJottings(noted, Date.now()));
}

/** A draft without the fields that look secret; null until it was looked for. */
function withoutSecrets(draft: Draft): Draft | null {
  const found = globalThis.loginGuideFindSensitive?.(draft).map(({ field }) => field);
  return found ? byField((field) => (found.includes(field) ? '' : draft[field])) : isTyped(draft) ? null : emptyDraft;
}

function byField(textOf: (field: (typeof draftFields)[number]) => string): Draft {
  return Object.fromEntries(draftFields.map((field) => [field, textOf(field)])) as Draft;
}
