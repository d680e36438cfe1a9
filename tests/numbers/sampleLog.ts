import { countFile, toQuery } from '../../src/numbers/count';
import type { Asked } from './simulate';

/** How the servers write their logs. */
export const logKinds = ['nginx', 'apache', 'common', 'iis', 'cloudfront'] as const;

export type LogKind = (typeof logKinds)[number];

export const browserName =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Safari/604.1';

interface Line {
  readonly time: number;
  readonly method?: string;
  readonly target: string;
  readonly status?: number;
  readonly agent?: string;
}

const two = (number: number) => String(number).padStart(2, '0');
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A line as a server writes it; those of nginx and Apache by the clocks of Japan, the others by UTC. */
export function lineOf(
  kind: LogKind,
  { time, method = 'GET', target, status = 200, agent = browserName }: Line,
): string {
  const date = new Date(time + (kind === 'iis' || kind === 'cloudfront' ? 0 : 9 * 3_600_000));
  const clock = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  const day = date.toISOString().slice(0, 10);
  const [path, query = '-'] = target.split('?');
  if (kind === 'iis') {
    return `${day} ${clock} 10.0.0.1 ${method} ${path} ${query} 443 - 10.2.3.4 ${agent.replaceAll(' ', '+')} - ${status} 0 0 12`;
  }
  if (kind === 'cloudfront') {
    const cells = [day, clock, 'NRT57-C1', '312', '10.2.3.4', method, 'd1.cloudfront.net', path, String(status), '-'];
    return [...cells, agent.replaceAll(' ', '%20'), query, '-', 'Hit'].join('\t');
  }
  const stamp = `${two(date.getUTCDate())}/${months[date.getUTCMonth()]}/${date.getUTCFullYear()}:${clock} +0900`;
  const common = `10.2.3.4 - - [${stamp}] "${method} ${target} HTTP/1.1" ${status} 8`;
  return kind === 'common' ? common : `${common} "-" "${agent}"`;
}

/** What stands at the beginning of such a log. */
export function headOf(kind: LogKind): readonly string[] {
  if (kind === 'iis') {
    return [
      '#Software: Microsoft Internet Information Services 10.0',
      '#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken',
    ];
  }
  if (kind === 'cloudfront') {
    return [
      '#Version: 1.0',
      '#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent) cs-uri-query cs(Cookie) x-edge-result-type',
    ];
  }
  return [];
}

/** The log of requests, among those for pages and of programs. */
export function logOf(kind: LogKind, asked: readonly Asked[], begin: number): string {
  const lines = asked.flatMap(({ count, at }, index) => {
    const time = begin + at;
    const target = `/guide/${countFile}?${toQuery(count)}`;
    return [
      lineOf(kind, { time, target: '/guide/ja/index.html' }),
      ...(index % 50 === 0 && kind !== 'common' ? [lineOf(kind, { time, target, agent: 'Googlebot/2.1' })] : []),
      ...(index % 70 === 0 ? [lineOf(kind, { time, target, status: 302 })] : []),
      lineOf(kind, { time, target }),
    ];
  });
  return [...headOf(kind), ...lines, ''].join('\n');
}
