import { countFile } from './count';

/** What a line of a log says of a request, as far as counting looks at it. */
export interface LogLine {
  /** In milliseconds since 1970. */
  readonly time: number;
  readonly method: string;
  /** From the root of the host, without what stands behind the `?`. */
  readonly path: string;
  readonly query: string;
  readonly status: number;
  /** What the browser calls itself; null where the log does not say. */
  readonly agent: string | null;
}

/** In which columns a log has what is looked for, as its `#Fields` line says (https://www.w3.org/TR/WD-logfile.html). */
export type Columns = ReadonlyMap<string, number>;

/** By which a line is known to be about a count, before anything of it is read. */
export const countMark = countFile;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** When something was asked for, as nginx and Apache write it: `[29/Nov/2026:10:58:15 +0900] "`. */
const stamp = /\[(\d{2})\/([A-Z][a-z]{2})\/(\d{4}):(\d{2}):(\d{2}):(\d{2}) ([+-])(\d{2})(\d{2})\] "/;

/** What follows it: the request, the status, the length, and in the combined format where it came from and the browser. */
const request =
  /^([A-Z]{1,20}) (\S{1,2000})(?: HTTP\/[\d.]{1,3})?" (\d{3}) (?:\d+|-)(?: "(?:[^"\\]|\\.)*" "((?:[^"\\]|\\.)*)")?/;

/** Reads a line in the common or the combined format, whatever stands before its time; null for any other line. */
export function readCommon(line: string): LogLine | null {
  const found = stamp.exec(line);
  if (!found) return null;
  const [whole, day, month = '', year, hour, minute, second, sign, zoneHours, zoneMinutes] = found;
  const [, method = '', target = '', status, agent] = request.exec(line.slice(found.index + whole.length)) ?? [];
  if (method === '') return null;
  const zone = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -1 : 1);
  const local = Date.UTC(
    Number(year),
    months.indexOf(month),
    Number(day),
    Number(hour),
    Number(minute) - zone,
    Number(second),
  );
  if (!months.includes(month) || !isPlausible(local)) return null;
  const at = target.indexOf('?');
  const [path, query] = at < 0 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)];
  return { time: local, method, path, query, status: Number(status), agent: agent ?? null };
}

/** Whether a line looks like one of nginx or Apache. */
export function looksCommon(line: string): boolean {
  return stamp.test(line);
}

/** The columns that a `#Fields` line names. */
export function readColumns(line: string): Columns {
  const names = line
    .slice(line.indexOf(':') + 1)
    .trim()
    .split(/\s+/);
  return new Map(names.map((name, index) => [name.toLowerCase(), index]));
}

/** Whether a line looks like one of IIS or CloudFront. */
export function looksExtended(line: string): boolean {
  return /^\d{4}-\d{2}-\d{2}[ \t]\d{2}:\d{2}:\d{2}[ \t]/.test(line);
}

/** Reads a line of IIS or CloudFront, whose times are those of UTC; null for any other line. */
export function readExtended(line: string, columns: Columns): LogLine | null {
  const cells = line.split(line.includes('\t') ? '\t' : ' ');
  if (cells.length < columns.size) return null;
  const cell = (name: string) => cells[columns.get(name) ?? -1];
  const [date, clock, method, stem] = [cell('date'), cell('time'), cell('cs-method'), cell('cs-uri-stem')];
  const status = cell('sc-status');
  if (!date || !clock || !method || !stem || !/^\d{3}$/.test(status ?? '')) return null;
  const time = Date.parse(`${date}T${clock}Z`);
  if (!isPlausible(time)) return null;
  const query = cell('cs-uri-query') ?? '';
  const agent = cell('cs(user-agent)') ?? null;
  return { time, method, path: stem, query: query === '-' ? '' : query, status: Number(status), agent };
}

/** A year of this century: what else a log says was garbled. */
function isPlausible(time: number): boolean {
  return time >= Date.UTC(2000, 0) && time < Date.UTC(2100, 0);
}
