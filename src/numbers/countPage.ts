import { isOutcome, type StepOf } from '../diagnosis/steps';
import { countVersion, messageType, type CountEvent, type GuideMessage } from '../embed/messages';
import type { CountTexts } from '../i18n/countTexts';
import { rubyNodes } from '../i18n/rubyNodes';
import type { Locale } from '../i18n/locales';
import type { StepView } from '../navigation/stepView';
import { fileAddress } from '../site/sitePath';
import { countFile, placeId, toQuery, type Count } from './count';
import { begin, goOn, symptomOf, type Followed, type Seen } from './follow';

/** A step of a page at a company that wants numbers. */
export interface ShownStep {
  readonly view: StepView;
  /** Whether a link on the page led here. */
  readonly isTapped: boolean;
  /** The origin of the page around the frame, where it may follow. */
  readonly follower: string | null;
}

let followed: Followed | null = null;

/** Whether the page is the preview of the setup, in which an administrator tries what others will see. */
function isPreview(): boolean {
  try {
    return parent !== window && parent.document.documentElement.dataset['page'] === 'setup';
  } catch {
    // A page of another origin is no setup of this site.
    return false;
  }
}

/** Counts the answer that led to a step, if one did, and asks on a last screen whether the guide helped. Called again for each change. */
export function countStep({ view, isTapped, follower }: ShownStep, locale: Locale, texts: CountTexts): void {
  if (isPreview()) return;
  const seen: Seen = {
    locale,
    place: { step: view.step, reason: view.step === 'contact-admin' ? view.reason : null },
    tried: view.tried,
    isTapped,
    isFresh: view.selfHref === view.restartHref,
  };
  const isFirst = followed === null;
  const [next, count] = followed ? goOn(followed, seen) : [begin(seen), null];
  followed = next;
  if (count) {
    ask(count);
    const { step, answer, to } = count;
    tell(follower, { event: 'count', step, answer, to: placeId(to) });
  }
  // Not to whoever opens a link to a last screen: nothing of the guide was tried there.
  if (isOutcome(view.step) && (!isFirst || view.tried.length > 0)) askWhetherHelped(view.step, seen, follower, texts);
}

/** Asks the host for the file: its log has a line then. Nobody waits for it, nothing is kept of it, and where it does not come nobody is told. */
function ask(count: Count): void {
  void fetch(`${fileAddress(countFile)}?${toQuery(count)}`, {
    keepalive: true,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  }).catch(() => {});
}

/** Tells the page around the frame the same. */
function tell(follower: string | null, event: CountEvent): void {
  const message: GuideMessage = { type: messageType, version: countVersion, ...event };
  if (follower !== null) parent.postMessage(message, follower);
}

const helpedId = 'helped';

/** Puts two buttons at the end of the screen, once; either of them is one request, and then there are none. */
function askWhetherHelped(at: StepOf<'outcome'>, seen: Seen, follower: string | null, texts: CountTexts): void {
  const main = document.querySelector(`main[data-step="${at}"]`);
  if (!main || document.getElementById(helpedId)) return;
  const section = document.createElement('section');
  section.id = helpedId;
  section.className = 'section screen-only';
  const heading = document.createElement('h2');
  heading.append(...rubyNodes(texts.helped.ask));
  const row = document.createElement('p');
  row.className = 'row';
  row.setAttribute('role', 'status');
  for (const answer of ['yes', 'no'] as const) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.dataset['action'] = `helped-${answer}`;
    button.append(...rubyNodes(texts.helped[answer]));
    button.addEventListener('click', () => {
      const helped = answer === 'yes';
      ask({ kind: 'helped', locale: seen.locale, symptom: symptomOf(seen), at, helped });
      tell(follower, { event: 'count', step: at, answer: helped ? 'helped' : 'not-helped', to: at });
      row.textContent = '';
      row.append(...rubyNodes(texts.helped.thanks));
      // The button that had it is gone.
      row.tabIndex = -1;
      row.focus();
    });
    row.append(button);
  }
  section.append(heading, row);
  main.append(section);
}
