import { countFile, readQuery, toQuery, type Count } from './count';
import {
  countMark,
  looksCommon,
  looksExtended,
  readColumns,
  readCommon,
  readExtended,
  type Columns,
  type LogLine,
} from './logLine';

/** What was counted: how often each thing was said in each week. */
export interface Counted {
  /** Of a week, by its first day, what each request said, as `toQuery` writes it, and how often. */
  readonly counts: readonly (readonly [week: string, query: string, times: number])[];
  readonly lines: Lines;
}

/** How many lines there were, by what became of them; each is in one of these. */
export interface Lines {
  /** Were counted. */
  readonly counted: number;
  /** Are about something else. */
  readonly others: number;
  /** Ask for the file, and say nothing that this version knows. */
  readonly unknown: number;
  /** Are of programs that are no browser of a person. */
  readonly bots: number;
  /** Were asked again: redirected, or sent on to log in first; or are no `GET`. */
  readonly repeated: number;
  /** Cannot be read. */
  readonly unreadable: number;
}

/** Reads the lines of logs, one after the other. */
export interface Tally {
  readonly add: (line: string) => void;
  /** Forgets what the file before said of its columns. */
  readonly beginFile: () => void;
  readonly result: () => Counted;
}

/** Of so many different things said in a week each is kept; there are a few thousand. What is more is counted as unknown. */
const mostKinds = 200_000;

/** What calls itself by such a name is no browser of a person. Browsers always have a name. */
const bot =
  /bot\b|bot[/;_-]|crawl|spider|slurp|headless|lighthouse|preview|scan|monitor|pingdom|uptime|curl|wget|python|okhttp|go-http|java\/|libwww|http-?client|facebookexternal|^-?$/i;

/** Answers after which a browser asks again, so that the line is not the last of its request. */
const askedAgain = new Set([301, 302, 303, 307, 308, 401, 407]);

const dayMs = 86_400_000;
const japanMs = 9 * 3_600_000;

/** The first day, a Monday, of the week in which a time lies, by the clocks of Japan. */
export function weekOf(time: number): string {
  const day = Math.floor((time + japanMs) / dayMs);
  // The first Monday since 1970 was the fifth day.
  const monday = Math.floor((day - 4) / 7) * 7 + 4;
  return new Date(monday * dayMs).toISOString().slice(0, 10);
}

/** Begins a tally. It takes no more memory for a longer log, but for more weeks. */
export function beginTally(): Tally {
  const counts = new Map<string, number>();
  // Most requests say what others have said before.
  const read = new Map<string, string | null>();
  const weeks = new Map<number, string>();
  const lines = { counted: 0, others: 0, unknown: 0, bots: 0, repeated: 0, unreadable: 0 };
  let columns: Columns | null = null;

  const queryOf = (query: string) => {
    const before = read.get(query);
    if (before !== undefined) return before;
    const known = readQuery(query);
    const said = known && toQuery(known);
    if (read.size < mostKinds) read.set(query, said);
    return said;
  };
  const weekAt = (time: number) => {
    const hour = Math.floor(time / 3_600_000);
    const week = weeks.get(hour) ?? weekOf(time);
    if (weeks.size < mostKinds) weeks.set(hour, week);
    return week;
  };

  function count({ time, method, path, query, status, agent }: LogLine): keyof Lines {
    if (!path.endsWith(`/${countFile}`) || query === '') return 'others';
    if (agent !== null && bot.test(agent)) return 'bots';
    if (method !== 'GET' || askedAgain.has(status)) return 'repeated';
    const said = queryOf(query);
    if (said === null) return 'unknown';
    const key = `${weekAt(time)} ${said}`;
    const times = counts.get(key) ?? 0;
    if (times === 0 && counts.size >= mostKinds) return 'unknown';
    counts.set(key, times + 1);
    return 'counted';
  }

  function kindOf(line: string): keyof Lines | null {
    if (line === '') return null;
    if (line.startsWith('#')) {
      if (/^#fields:/i.test(line)) columns = readColumns(line);
      return null;
    }
    const isExtended = columns !== null && looksExtended(line);
    if (!line.includes(countMark)) return isExtended || looksCommon(line) ? 'others' : 'unreadable';
    const said = isExtended && columns ? readExtended(line, columns) : readCommon(line);
    return said ? count(said) : 'unreadable';
  }

  return {
    add(line) {
      const kind = kindOf(line);
      if (kind) lines[kind] += 1;
    },
    beginFile() {
      columns = null;
    },
    result: () => ({
      counts: Array.from(counts, ([key, times]) => [key.slice(0, 10), key.slice(11), times] as const),
      lines: { ...lines },
    }),
  };
}

/** The counts of a tally, read again. */
export function countsOf({ counts }: Counted): readonly { week: string; count: Count; times: number }[] {
  return counts.flatMap(([week, query, times]) => {
    const count = readQuery(query);
    return count ? [{ week, count, times }] : [];
  });
}
