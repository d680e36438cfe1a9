import { afterPaint } from './afterPaint';

/**
 * How long after the paint a tap from before it can still arrive. The limit lets through what a browser hands over whose events have
 * another clock than its `performance.now()`.
 */
const lateMs = 1000;

/** After so long no paint is waited for any more: in a frame, some browsers paint when they like, and nobody may be locked out. */
const waitMs = 3000;

/** When the screen that is not painted yet came to stand there. */
let since: number | null = null;
const isPainting = () => since !== null && performance.now() < since + waitMs;
let stopWaiting = () => {};
let paintedAt = 0;
/** Whether the press that is going on began before the screen was painted. */
let isStale = false;
/** Whether nothing has been tapped on the screen yet. */
let isNew = false;

if (typeof window !== 'undefined') {
  // Before all others that listen: nobody may hear of it, and it does not move the focus. What a script clicks is no tap.
  const miss = (event: MouseEvent, isMissed: boolean) => {
    if (!event.isTrusted || !isMissed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener(
    'pointerdown',
    ({ timeStamp }) => {
      isStale = isPainting() || (timeStamp < paintedAt && performance.now() < paintedAt + lateMs);
    },
    true,
  );
  // A press that scrolls becomes no click.
  addEventListener('pointercancel', () => (isStale = false), true);
  // The second of two quick taps, whose click is ignored on any page (`entries/head.ts`), is no first one here.
  addEventListener('mousedown', (event) => miss(event, isStale || isPainting() || (isNew && event.detail > 1)), true);
  addEventListener(
    'click',
    (event) => {
      miss(event, isStale || isPainting());
      isStale = false;
      if (event.detail < 2) isNew = false;
    },
    true,
  );
}

/**
 * Ignores each tap that begins before the screen that stands on the page now has been painted: whoever made it saw the screen before.
 */
export function missStaleTaps(): void {
  since = performance.now();
  isNew = true;
  // Two screens may come before a paint: it is the last one's that counts.
  stopWaiting();
  stopWaiting = afterPaint(() => {
    since = null;
    paintedAt = performance.now();
  });
}
