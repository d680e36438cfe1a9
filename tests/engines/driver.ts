import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';

/** How long anything may take to appear, in milliseconds: a busy machine is no failure, but what never comes is. */
export const patience = 20_000;

/** A page in a browser, reduced to what a walk through the guide needs, so that every engine can have one. */
export interface Driver {
  /** Loads an address afresh, whatever is shown, and leaves the frame. */
  open(address: string): Promise<void>;
  /** Waits until an element is there and painted, and clicks it; rejects if it cannot be clicked. */
  click(selector: string): Promise<void>;
  /** Calls a function in the page. The function is sent as text, so it sees only its argument and the page. */
  read<T>(inPage: (argument: string) => T, argument?: string): Promise<T>;
  back(): Promise<void>;
  reload(): Promise<void>;
  /** Makes the page as wide as a phone, in CSS px. */
  resize(width: number): Promise<void>;
  /** Waits for the first frame of the page and switches to it, or back to the page. */
  enterFrame(): Promise<void>;
  leaveFrame(): Promise<void>;
  takePicture(file: string): Promise<void>;
  /** The page as it is printed, a PDF; null where the driver cannot print. */
  print(): Promise<Uint8Array | null>;
  /** The complaints of the pages since the last call, as far as this driver can tell. */
  complaints(): Promise<readonly string[]>;
}

/** A browser that was started for a single page. */
export interface Browser extends Driver {
  readonly version: string;
  close(): Promise<void>;
}

/** Reads until the result equals what is expected; fails with the difference if it never does. */
export async function expectSoon<T>(read: () => Promise<T>, expected: T): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end;) {
    // Between two pages there is nothing to read.
    if (isDeepStrictEqual(await read().catch(() => undefined), expected)) return;
    await new Promise((wait) => {
      setTimeout(wait, 20);
    });
  }
  assert.deepEqual(await read(), expected);
}
