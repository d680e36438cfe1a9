// Runs inside the page. It is sent as text, so it sees only its argument and the page.

declare global {
  /** The taps measured since the page loaded, in order. */
  var taps: Tap[];
}

/** Times in ms. */
export interface Tap {
  /** From the tap to the frame in which the next screen was painted; null until then. */
  painted: number | null;
  /** The duration that the browser reports: until the next frame, whatever it shows (Event Timing). Null if under 16 ms. */
  duration: number | null;
  /** The longest frame over 50 ms since the tap (Long Animation Frames); null if there was none. */
  longest: number | null;
}

/** Measures every tap on a link from now on. */
export function watchTaps(): void {
  globalThis.taps = [];
  const latest = () => globalThis.taps.at(-1);
  const raise = (tap: Tap | undefined, figure: 'duration' | 'longest', value: number) => {
    if (tap) tap[figure] = Math.max(tap[figure] ?? 0, value);
  };
  let began = 0;
  addEventListener(
    'click',
    ({ timeStamp, target }) => {
      if (!(target instanceof Element) || !target.closest('a')) return;
      began = timeStamp;
      globalThis.taps.push({ painted: null, duration: null, longest: null });
    },
    { capture: true },
  );
  let shown = document.querySelector('main')?.dataset['step'];
  new MutationObserver(() => {
    const step = document.querySelector('main')?.dataset['step'];
    const tap = latest();
    if (step === shown || !tap) return;
    shown = step;
    const since = began;
    requestAnimationFrame(() => {
      // The message arrives once the frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => (tap.painted = performance.now() - since), { once: true });
      port1.start();
      port2.postMessage(null);
    });
  }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-step'] });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      if (startTime + duration >= began) raise(latest(), 'duration', duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      if (startTime + duration >= began) raise(latest(), 'longest', duration);
    }
  }).observe({ type: 'long-animation-frame' });
}

/** The last tap, once its screen has been painted and the browser has reported on it; null before. */
export async function lastTap(): Promise<Tap | null> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  if (globalThis.taps.at(-1)?.painted === null) return null;
  for (let frames = 0; frames < 3; frames += 1) await frame();
  return globalThis.taps.at(-1) ?? null;
}

/** The page as it stands, to be put in again by `putMarkupIn`. */
export function markupNow(): string {
  return document.querySelector('#root')?.innerHTML ?? '';
}

/**
 * Shows the first of `markups`; each click from now on puts the next one in, moves the focus to its heading and scrolls to its top, and
 * the app sees nothing of it: what a tap costs at least, whoever decides what is shown.
 */
export function putMarkupIn(markups: readonly string[]): void {
  const root = document.querySelector('#root');
  if (!root) throw new Error('The page has no #root.');
  let at = 0;
  root.innerHTML = markups[0] ?? '';
  addEventListener(
    'click',
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      at += 1;
      root.innerHTML = markups[at] ?? '';
      scrollTo(0, 0);
      document.querySelector<HTMLElement>('#heading')?.focus({ preventScroll: true });
    },
    { capture: true },
  );
}
