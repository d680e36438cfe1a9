// Runs inside the page. It is sent as text, so it sees only its argument and the page.

/** Times in ms. */
export interface Frames {
  /** From each frame to the next. */
  readonly between: readonly number[];
  /** What the page's own scripts took of each. */
  readonly handled: readonly number[];
  /** How many times as wide the map became. */
  readonly grown: number;
}

/** Zooms the map into its middle with Ctrl and the wheel, a notch in each frame, and out again, and measures each frame; `pixels` are those of a notch, 0 leaves the map alone. */
export async function measureZoom(pixels: number, notches: number): Promise<Frames> {
  const frame = document.querySelector('.map-picture');
  const drawing = document.querySelector('[data-map]');
  const widthOf = () => drawing?.getBoundingClientRect().width ?? 0;
  const { left = 0, top = 0, width = 0, height = 0 } = frame?.getBoundingClientRect() ?? {};
  const nextFrame = () => new Promise<number>((done) => requestAnimationFrame(done));
  const middle = { clientX: left + width / 2, clientY: top + height / 2 };
  const before = widthOf();
  const between: number[] = [];
  const handled: number[] = [];
  let grown = 1;
  let last = await nextFrame();
  for (const direction of [-1, 1]) {
    for (let notch = 0; notch < notches; notch += 1) {
      const since = performance.now();
      if (pixels > 0) {
        frame?.dispatchEvent(
          new WheelEvent('wheel', {
            ...middle,
            deltaY: direction * pixels,
            ctrlKey: true,
            bubbles: true,
            cancelable: true,
          }),
        );
      }
      handled.push(performance.now() - since);
      const now = await nextFrame();
      between.push(now - last);
      last = now;
    }
    grown = Math.max(grown, widthOf() / before);
  }
  return { between, handled, grown };
}

/** Opens the case of another link in the page as it is, and yields the ms until it is painted. */
export async function openOtherCase(fragment: string): Promise<number> {
  const since = performance.now();
  const isShown = new Promise<void>((done) => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      requestAnimationFrame(() => {
        // The message arrives once the frame has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => done(), { once: true });
        port1.start();
        port2.postMessage(null);
      });
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  location.hash = fragment;
  await isShown;
  return performance.now() - since;
}
