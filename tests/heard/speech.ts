import { readFileSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';

/** What Orca gave to its voice: words in a language, or a stop, by which it cuts off what it was saying. */
type Spoken = { readonly say: string; readonly lang: string } | { readonly stop: true };

/** When it is quiet, in milliseconds. */
interface Quiet {
  /** For how long nothing was said and nothing happened. */
  readonly for: number;
  readonly atLeast: number;
  readonly atMost: number;
}

export const afterKey: Quiet = { for: 600, atLeast: 700, atMost: 30_000 };
/** News about what was typed come a while after the last key. */
export const afterTyping: Quiet = { for: 1500, atLeast: 1500, atMost: 30_000 };
/** A browser under load tells of a large picture a while after the rest. */
export const afterLoad: Quiet = { for: 3000, atLeast: 3500, atMost: 90_000 };
/** A whole page is said at once, but a long one is long to go through. */
export const afterReading: Quiet = { for: 1500, atLeast: 2000, atMost: 240_000 };

/** Says itself in some runs and not in others, and is about no page. */
const unsteady = new Set(['Wrapping to top.', 'Copied selection to clipboard.']);

/** What Orca says, as its speech server writes it down. */
export class Speech {
  readonly #files: { readonly speech: string; readonly pulse: string };
  #read = 0;

  constructor(files: { readonly speech: string; readonly pulse: string }) {
    this.#files = files;
  }

  /** Returns what was said since the last time. */
  take(): readonly Spoken[] {
    const lines = readFileSync(this.#files.speech, 'utf8').split('\n').slice(0, -1);
    const taken = lines.slice(this.#read).map((line) => JSON.parse(line) as Spoken);
    this.#read = lines.length;
    return taken;
  }

  /** Waits until Orca says nothing and has nothing left to do; resolves to what it said until then. */
  async settle(quiet: Quiet): Promise<readonly Spoken[]> {
    const began = Date.now();
    const said: Spoken[] = [];
    let last = began;
    for (;;) {
      await after(50);
      const now = Date.now();
      const more = this.take();
      said.push(...more);
      const { beat, event, queued } = this.#pulse();
      last = Math.max(last, event, more.length > 0 ? now : 0);
      if (now - began > quiet.atMost) throw new Error(`Orca was not quiet after ${quiet.atMost / 1000} s.`);
      const isQuiet = now - began >= quiet.atLeast && now - last >= quiet.for && queued === 0 && beat >= now - 500;
      if (isQuiet) return [...said, ...this.take()];
    }
  }

  /** When Orca last showed that it lives, when it last had an event, both in milliseconds, and how many events wait. */
  #pulse() {
    const [beat = 0, event = 0, queued = 0] = readFileSync(this.#files.pulse, 'utf8').trim().split(/ +/).map(Number);
    return { beat: beat * 1000, event: event * 1000, queued };
  }
}

/**
 * Returns utterances as lines of a transcript, each with the language of its voice where that is not `lang`. A bar stands before what was
 * said after Orca had cut itself off.
 */
export function linesOf(spoken: readonly Spoken[], lang: string): readonly string[] {
  const lines: string[] = [];
  let isCut = false;
  for (const each of spoken) {
    if ('stop' in each) {
      isCut = lines.length > 0;
      continue;
    }
    const words = each.say
      .replaceAll('\u200B', '')
      .replaceAll(/http:\/\/[^/]*localhost:\d+/g, 'http://site')
      // Whether a link was followed before is not what the page says.
      .replaceAll('visited link', lang === 'ja' ? 'リンク' : 'link')
      .trim();
    if (words === '' || unsteady.has(words)) continue;
    const voice = each.lang && each.lang !== lang ? `[${each.lang}] ` : '';
    lines.push(`${isCut ? '|' : ' '} ${voice}${words}`);
    isCut = false;
  }
  return lines;
}
