import { isLocale } from '../i18n/locales';
import { saveLocale, preferredLocale, savedLocale, savedText } from '../i18n/preferredLocale';
import { bookmarkKey } from '../memory/keys';
import { withAnswersBefore } from '../site/answersBefore';
import { cleanAddress } from '../site/cleanAddress';
import { startAfterPaint } from '../site/startAfterPaint';

// Inlined in every page: what the first paint depends on, or the page would jump (docs/hydration.md).

const { dataset } = document.documentElement;

// Some hosts answer a wrong address with the front page, whose links lead on from its own folder only. Of slashes at the beginning
// one is left: two would name another host.
const [, folder, wrong] = /^\/*(\/(?:.*\/)?)([^/]+\/[^/]+\.html?[^/]*)$/i.exec(location.pathname) ?? [];
if (dataset['page'] === 'front' && wrong && isLocale(wrong.split('/')[0] ?? '')) {
  location.replace(`${folder}404.html#${`${wrong}${location.hash}`.replace('#', '%23')}`);
}

// Whatever is derived from the address, and every link of the page, goes by it.
cleanAddress();

startAfterPaint();

// Where a link has a parameter, a mail gateway that escapes its `#` leaves a page that opens all the same, without its answers.
const escaped = location.search.split(/%(?:25)*23/)[1];
if (escaped && !location.hash) location.replace(`#${escaped}`);

// In a frame the header is short. Elsewhere there is room for the offer to go on (`memory/offer.ts`).
if (self !== top) dataset['framed'] = '';
else if (!location.hash && savedText(bookmarkKey)) dataset['bookmark'] = '';

// Some web views name one language only, or none.
const { languages, language } = navigator as { readonly languages?: readonly string[]; readonly language?: string };
const spoken = languages && languages.length > 0 ? languages : [language ?? ''];
const chosen = savedLocale();
const wanted = chosen ?? preferredLocale(spoken);
if (wanted && wanted !== dataset['locale']) {
  // Whoever opens the site without saying which page gets it as they last chose to read it. All other links mean what they say.
  // Some hosts answer wrong addresses with the front page; from there the way would be another one.
  const isAtRoot = dataset['page'] === 'front' && !location.pathname.split('/').some(isLocale);
  if (chosen && isAtRoot) location.replace(`${chosen}/index.html${location.hash}`);
  else dataset['offer'] = wanted;
}

/** The control of the last tap that was not the second of two. */
let tapped: HTMLElement | undefined;

// While it comes down: what it meets must not hear of a tap that was meant for something else.
document.addEventListener(
  'click',
  (event) => {
    const control =
      event.target instanceof Element ? event.target.closest<HTMLElement>('a, summary, label, input, button') : null;
    if (!control) return;
    // The second of two quick taps means the same; it would close what the first has opened, or meet the links and buttons of the
    // next step.
    if (event.detail > 1) {
      event.preventDefault();
      if (control !== tapped) event.stopPropagation();
      return;
    }
    tapped = control;
    // Of this site's links, those with answers and those to other languages lead on, and do not know yet what was answered before.
    const { hash, host } = location;
    if (hash && control instanceof HTMLAnchorElement && control.host === host && !('ready' in dataset)) {
      if (control.hash.includes('.')) control.hash = withAnswersBefore(hash, control.hash);
      if (control.dataset['locale']) control.hash = hash;
    }
    if (control.dataset['locale']) saveLocale(control.dataset['locale']);
    // Nothing answers a button yet: it is pressed again when the page is ready (`site/markReady.ts`).
    else if (control instanceof HTMLButtonElement && !('ready' in dataset))
      dataset['pressed'] = control.dataset['action'] ?? '';
  },
  true,
);

// The browser looks for what the fragment names only when no script can come any more, which may be never; the reason on
// the screen depends on it (`:target`).
document.addEventListener(
  'readystatechange',
  () => {
    if (dataset['page'] !== 'step' || !location.hash) return;
    location.replace(location.hash);
    // Of a longer log, too, the last answer says why; after many tries it may say something else.
    const last = location.hash.slice(1).split('..').pop() ?? '';
    const afterManyTries = location.hash.includes('.many-tries')
      ? document.getElementById(`many-tries..${last}`)
      : null;
    (afterManyTries ?? document.getElementById(last))?.closest('.reason')?.setAttribute('data-meant', '');
  },
  { once: true },
);

// The languages lie over the page: they do not stay there when the reader goes elsewhere (WCAG 2.4.11).
document.addEventListener('keydown', ({ key }) => {
  const opened = document.querySelector<HTMLDetailsElement>('.languages[open]');
  if (key !== 'Escape' || !opened) return;
  const summary = opened.querySelector('summary');
  // Chromium tells a screen reader of a press, not of `open`.
  summary?.click();
  summary?.focus();
});
document.addEventListener('focusin', ({ target }) => {
  const opened = document.querySelector<HTMLDetailsElement>('.languages[open]');
  if (opened && target instanceof Node && !opened.contains(target)) opened.open = false;
});
