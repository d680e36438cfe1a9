// Runs inside the page. It is sent as text, so it sees only its argument and the page.

/** Times in ms. */
export interface Key {
  /** What the page's own scripts took. */
  readonly handled: number;
  /** From the event to the frame in which what was found was painted. */
  readonly painted: number;
}

/**
 * Puts each of `values` into the search box, one after the other has been painted, and measures each; where `isTold` is false, the
 * page does not hear of it, and what is measured is the box alone.
 */
export async function measureKeys(values: readonly string[], isTold: boolean): Promise<readonly Key[]> {
  const box = document.querySelector<HTMLInputElement>('input[type="search"]');
  const keys: Key[] = [];
  for (const value of values) {
    if (!box) break;
    // The browser lets no more in.
    box.value = value.slice(0, box.maxLength);
    const since = performance.now();
    if (isTold) box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const handled = performance.now() - since;
    await new Promise<void>((done) =>
      requestAnimationFrame(() => {
        // The message arrives once the frame has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => done(), { once: true });
        port1.start();
        port2.postMessage(null);
      }),
    );
    keys.push({ handled, painted: performance.now() - since });
    // As long as fast fingers need for the next.
    await new Promise((rested) => setTimeout(rested, 30));
  }
  return keys;
}
