import { afterPaint } from './afterPaint';

/**
 * How long after the paint a tap from before it can still arrive. The limit lets through what a browser hands over whose events have
 * another clock than its `performance.now()`.
 */
const lateMs = 1000;

let isPainting = false;
let paintedAt = 0;
let isStale = false;

if (typeof window !== 'undefined') {
  const press = ({ timeStamp }: PointerEvent) => {
    isStale = isPainting || (timeStamp < paintedAt && performance.now() < paintedAt + lateMs);
  };
  // Before all others that listen: nobody may hear of it. What a script clicks is no tap.
  const miss = (event: MouseEvent) => {
    if (!event.isTrusted || !(isStale || isPainting)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('pointerdown', press, true);
  // A press that scrolls becomes no click.
  addEventListener('pointercancel', () => (isStale = false), true);
  // Or the focus would move to what it meets.
  addEventListener('mousedown', miss, true);
  addEventListener(
    'click',
    (event) => {
      miss(event);
      isStale = false;
    },
    true,
  );
}

/**
 * Ignores each tap that begins before the screen that stands on the page now has been painted: whoever made it saw the screen before.
 */
export function missStaleTaps(): void {
  isPainting = true;
  afterPaint(() => {
    isPainting = false;
    paintedAt = performance.now();
  });
}
