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
  const isWhole = () => drawing.style.width === '';
  const resize = (wanted: number) => {
    const whole = Math.min(frame.clientWidth / width, frame.clientHeight / height);
    const scale = Math.min(wanted, Math.max(largest, whole));
    const fits = scale <= whole * 1.01;
    // The whole follows its frame by itself.
    drawing.style.width = fits ? '' : `${Math.max(width * scale, frame.clientWidth)}px`;
    drawing.style.height = fits ? '' : `${Math.max(height * scale, frame.clientHeight)}px`;
    drawing.dataset['mapFrom'] = Math.max(scale, whole) < nearFrom ? 'far' : 'near';
  };
  const zoomBy = (factor: number, around = middle()) => {
    const point = toDrawing(around);
    resize(place().scale * factor);
    move(point, around);
    changed();
  };
  const centre = (point: Point) => {
    move(point, middle());
    changed();
  };

  return {
    frame,
    drawing,
    zoomBy,
    centre,
    isWhole,
    scale: () => place().scale,
    showWhole: () => zoomBy(0),
    showArea: ({ x, y, width: across, height: down }, besides = 0) => {
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
