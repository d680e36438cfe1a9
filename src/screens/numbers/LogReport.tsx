import { Callout } from '../../components/Callout';
import { Notes } from '../../components/Notes';
import { useTexts } from '../../i18n/useTexts';
import type { LogsRead } from '../../numbers/readLogs';

/** The kinds of lines that are said, in the order in which they are. */
const kinds = ['others', 'bots', 'repeated', 'unknown', 'unreadable'] as const;

/** What became of every line of the logs, and the files that could not be read to their end. */
export function LogReport({ read: { lines, troubles } }: { readonly read: LogsRead }) {
  const { text } = useTexts<'numbers'>();
  const all = Object.values(lines).reduce((sum, count) => sum + count, 0);
  return (
    <>
      {troubles.length > 0 && (
        <Callout title={text('numbers:open.trouble.title')}>
          <Notes notes={troubles.map(({ name, trouble }) => text(`numbers:open.trouble.${trouble}`, { name }))} />
        </Callout>
      )}
      <p data-lines="counted">{text('numbers:open.read', { all: numberOf(all), counted: numberOf(lines.counted) })}</p>
      {lines.counted === 0 && <p>{text('numbers:open.nothing')}</p>}
      <ul className="notes">
        {kinds
          .filter((kind) => lines[kind] > 0)
          .map((kind) => (
            <li key={kind} data-lines={kind}>
              {text(`numbers:open.lines.${kind}`, { count: numberOf(lines[kind]) })}
            </li>
          ))}
      </ul>
    </>
  );
}

/** A number as it is read: in groups of three. */
export function numberOf(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
