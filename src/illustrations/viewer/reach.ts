import type { View } from './view';

/** How much a button or a key makes larger or smaller. */
const step = 1.5;

/** By the name of their button, `data-action="map-…"`. */
export type Tool = 'in' | 'out' | 'whole' | 'trail';

/** Returns what the tools do, by name. */
export function toolsOf(view: View): Readonly<Record<Tool, () => void>> {
  return {
    in: () => view.zoomBy(step),
    out: () => view.zoomBy(1 / step),
    whole: view.showWhole,
    trail: () => showLog(view),
  };
}

/** Shows what the log of the link has come through, or the whole where there is none. */
export function showLog(view: View): void {
  // The administrator's box is as wide as the map: a log ends at the reason above it.
  const marked = view.drawing.querySelectorAll<SVGGraphicsElement>(
    '[data-map-step][data-on-log]:not([data-map-wide]) > a, [data-map-reason][data-on-log] > a, .map-edge[data-on-log]',
  );
  const boxes = [...marked].map((element) => element.getBBox());
  if (boxes.length === 0) {
    view.showWhole();
    return;
  }
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const [right, bottom] = [
    Math.max(...boxes.map((box) => box.x + box.width)),
    Math.max(...boxes.map((box) => box.y + box.height)),
  ];
  view.showArea({ x, y, width: right - x, height: bottom - y }, besides(view));
}

/** In px, what the overview takes of a frame that has room for it. */
function besides({ frame }: View): number {
  return frame.clientWidth < 640 ? 0 : 184;
}

/** Lets keys zoom while the picture has the focus; arrows move it by themselves, as in all that scrolls. */
export function zoomByKeys(view: View): void {
  const { in: larger, out, whole } = toolsOf(view);
  const keys: Readonly<Record<string, () => void>> = { '+': larger, '=': larger, ';': larger, '-': out, '0': whole };
  view.frame.addEventListener('keydown', (event) => {
    const press = keys[event.key];
    if (!press || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    press();
  });
}

/**
 * Lets the wheel zoom with Ctrl held down, as a trackpad says that two fingers part; alone it scrolls, and then the page. What lies upon
 * the picture, on the `stage`, does not stand in the way.
 */
export function zoomByWheel(view: View, stage: HTMLElement): void {
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 30);
    view.stretchBy(2 ** Math.min(0.5, Math.max(-0.5, -pixels / 100)), { x: event.clientX, y: event.clientY });
  };
  stage.addEventListener('wheel', onWheel, { passive: false });
}

/** Lets two fingers zoom; one finger scrolls, as everywhere. */
export function zoomByFingers({ frame, stretchBy }: View): void {
  // Said only now: without this script, two fingers make the page larger.
  frame.style.touchAction = 'pan-x pan-y';
  let last: ReturnType<typeof fingers> = null;
  frame.addEventListener('touchstart', ({ touches }) => {
    last = fingers(touches);
  });
  const onMove = (event: TouchEvent) => {
    const now = fingers(event.touches);
    if (!now || !last) return;
    event.preventDefault();
    stretchBy(now.apart / last.apart, last, now);
    last = now;
  };
  frame.addEventListener('touchmove', onMove, { passive: false });
}

/** The middle between two fingers, and how far they are apart. */
function fingers([one, other, third]: ArrayLike<Touch> & Iterable<Touch>) {
  if (!one || !other || third) return null;
  return {
    x: (one.clientX + other.clientX) / 2,
    y: (one.clientY + other.clientY) / 2,
    apart: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
  };
}
