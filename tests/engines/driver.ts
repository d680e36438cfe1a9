import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';

/** How long anything may take to show, in milliseconds: a busy machine is no failure, what never comes is. */
export const patience = 20_000;

/** A page in a browser, as little of it as a walk through the guide needs, so that every engine can have one. */
export interface Driver {
  /** Loads an address anew, whatever is shown, and leaves the frame. */
  open(address: string): Promise<void>;
  /** Clicks where the element is, once it is there; rejects if it cannot be clicked. */
  click(selector: string): Promise<void>;
  /** Calls a function in the page. It is sent as text, so it sees nothing but its argument and the page. */
  read<T>(inPage: (argument: string) => T, argument?: string): Promise<T>;
  back(): Promise<void>;
  reload(): Promise<void>;
  /** Makes the page as wide as a phone, in CSS px. */
  resize(width: number): Promise<void>;
  /** Goes on in the first frame of the page, once it is there, or in the page again. */
  enterFrame(): Promise<void>;
  leaveFrame(): Promise<void>;
  takePicture(file: string): Promise<void>;
  /** What the pages complained about since this was last asked, as far as this driver can tell. */
  complaints(): Promise<readonly string[]>;
}

/** A browser that was started for one page of its own. */
export interface Browser extends Driver {
  readonly version: string;
  close(): Promise<void>;
}

/** Reads until what was read equals what is expected; fails with the difference if it never does. */
export async function expectSoon<T>(read: () => Promise<T>, expected: T): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end;) {
    // Between two pages there is nothing to read from.
    if (isDeepStrictEqual(await read().catch(() => undefined), expected)) return;
    await new Promise((wait) => {
      setTimeout(wait, 20);
    });
  }
  assert.deepEqual(await read(), expected);
}
