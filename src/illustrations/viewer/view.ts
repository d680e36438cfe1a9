/** A place on the screen, or in the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

/** A drawing in a frame that scrolls. The whole of it fills the frame, by the style alone; larger, it is as large as it is told to be. */
export interface View {
  readonly frame: HTMLElement;
  readonly drawing: SVGSVGElement;
  readonly zoomBy: (factor: number, around?: Point) => void;
  /** Zooms while a hand is at it, and takes what lies at one point to another: nothing is laid out anew until the hand rests. */
  readonly stretchBy: (factor: number, from: Point, to?: Point) => void;
  readonly showWhole: () => void;
  /** Brings an area of the drawing into the middle, as large as the frame and the letters let it be, with so many px free at the right. */
  readonly showArea: (area: Area, besides?: number) => void;
  /** Brings a point of the drawing into the middle. */
  readonly centre: (point: Point) => void;
  readonly isWhole: () => boolean;
  /** In px of the screen for each of the drawing. */
  readonly scale: () => number;
  /** The area of the drawing that is in sight. */
  readonly seen: () => Area;
  readonly onChange: (listener: () => void) => void;
}

/** In px of the screen for each of the drawing: from here on the small letters can be read. */
const nearFrom = 0.7;
const largest = 2;
/** What is left free around an area. */
const room = 1.1;
/** In ms without a move: then the hand rests. */
const rest = 150;

const still = { by: 1, x: 0, y: 0 } as const;

/** Returns the view of a drawing as it now is in its frame. */
export function viewOf(frame: HTMLElement, drawing: SVGSVGElement): View {
  const { width, height } = drawing.viewBox.baseVal;
  const listeners: (() => void)[] = [];
  const changed = () => {
    for (const listener of listeners) listener();
  };
  frame.addEventListener('scroll', changed);
  addEventListener('resize', changed);

  const place = () => {
    const box = drawing.getBoundingClientRect();
    const scale = Math.min(box.width / width, box.height / height);
    return {
      scale,
      left: box.left + (box.width - width * scale) / 2,
      top: box.top + (box.height - height * scale) / 2,
    };
  };
  const middle = (): Point => {
    const { left, top } = frame.getBoundingClientRect();
    return { x: left + frame.clientWidth / 2, y: top + frame.clientHeight / 2 };
  };
  const toDrawing = ({ x, y }: Point): Point => {
    const { scale, left, top } = place();
    return { x: (x - left) / scale, y: (y - top) / scale };
  };
  const move = (point: Point, to: Point) => {
    const { scale, left, top } = place();
    frame.scrollBy(left + point.x * scale - to.x, top + point.y * scale - to.y);
  };
  const wholeScale = () => Math.min(frame.clientWidth / width, frame.clientHeight / height);
  const resize = (wanted: number) => {
    const whole = wholeScale();
    const scale = Math.min(wanted, Math.max(largest, whole));
    const fits = scale <= whole * 1.01;
    // The whole follows its frame by itself.
    drawing.style.width = fits ? '' : `${Math.max(width * scale, frame.clientWidth)}px`;
    drawing.style.height = fits ? '' : `${Math.max(height * scale, frame.clientHeight)}px`;
    drawing.dataset['mapFrom'] = Math.max(scale, whole) < nearFrom ? 'far' : 'near';
  };

  let stretch: { readonly by: number; readonly x: number; readonly y: number } = still;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let lastAt: Point = still;
  const setStretch = (next: typeof stretch) => {
    const isStretched = next !== still;
    // Scroll bars that come meanwhile would lay the whole out anew.
    frame.style.overflow = isStretched && drawing.style.width === '' ? 'hidden' : '';
    drawing.style.willChange = isStretched ? 'transform' : '';
    drawing.style.transform = isStretched ? `translate(${next.x}px,${next.y}px) scale(${next.by})` : '';
    stretch = next;
  };
  const isWhole = () => drawing.style.width === '' && stretch === still;
  const zoomBy = (factor: number, around = middle()) => {
    const point = toDrawing(around);
    const wanted = place().scale * factor;
    clearTimeout(resting);
    setStretch(still);
    resize(wanted);
    move(point, around);
    changed();
  };
  /** Gives what was stretched its size. */
  const settle = () => {
    if (stretch !== still) zoomBy(1, lastAt);
  };
  // Whatever else moves the picture counts from where it lies.
  frame.addEventListener('pointerdown', settle);
  const stretchBy = (factor: number, from: Point, to = from) => {
    const { scale, left, top } = place();
    const box = drawing.getBoundingClientRect();
    const sight = frame.getBoundingClientRect();
    const whole = wholeScale();
    const by = Math.min(Math.max(scale * factor, whole), Math.max(largest, whole)) / scale;
    const x = within(to.x - (from.x - left) * by, width * scale * by, sight.left + frame.clientLeft, frame.clientWidth);
    const y = within(to.y - (from.y - top) * by, height * scale * by, sight.top + frame.clientTop, frame.clientHeight);
    setStretch({
      by: stretch.by * by,
      x: stretch.x + x - box.left - (left - box.left) * by,
      y: stretch.y + y - box.top - (top - box.top) * by,
    });
    clearTimeout(resting);
    lastAt = to;
    resting = setTimeout(settle, rest);
    changed();
  };
  const centre = (point: Point) => {
    settle();
    move(point, middle());
    changed();
  };

  return {
    frame,
    drawing,
    zoomBy,
    stretchBy,
    centre,
    isWhole,
    scale: () => place().scale,
    showWhole: () => zoomBy(0),
    showArea: ({ x, y, width: across, height: down }, besides = 0) => {
      settle();
      resize(Math.min((frame.clientWidth - besides) / across / room, frame.clientHeight / down / room, 1));
      centre({ x: x + across / 2 + besides / 2 / place().scale, y: y + down / 2 });
    },
    seen: () => {
      const { left, top } = frame.getBoundingClientRect();
      const from = toDrawing({ x: left, y: top });
      const { scale } = place();
      return { ...from, width: frame.clientWidth / scale, height: frame.clientHeight / scale };
    },
    onChange: (listener) => void listeners.push(listener),
  };
}

/** Where a side begins that is `long` px, so that it leaves no more of the sight free than it has to. */
function within(start: number, long: number, from: number, sight: number): number {
  return long < sight ? from + (sight - long) / 2 : Math.min(from, Math.max(from + sight - long, start));
}
