import { useMemo } from 'react';
import { Button } from '../../components/Button';
import { useTexts } from '../../i18n/useTexts';
import type { Figures } from '../../numbers/figures';
import type { Counted } from '../../numbers/tally';
import { csvOf, saveFile } from './csv';
import { numberOf } from './LogReport';
import { tablesOf, type FigureTable } from './tables';

/** Of the longest tables so many rows are shown; all of them are in their file. */
const mostRows = { stops: 12, flows: 12 } as const;

interface FigureTablesProps {
  readonly figures: Figures;
  /** Those it is compared with. */
  readonly other: Figures | null;
  readonly counts: Counted['counts'];
}

/** The figures as tables, and as files for a spreadsheet. */
export function FigureTables({ figures, other, counts }: FigureTablesProps) {
  const { text, plain, t } = useTexts<'numbers'>();
  const tables = useMemo(() => tablesOf(t, figures, other), [figures, other, t]);

  function saveTables() {
    const rows = tables.flatMap(({ id, columns, rows: all }) => [
      [plain(`numbers:tables.${id}`), ...columns.map((column) => plain(`numbers:columns.${column}`))],
      ...all.map(({ name, values }) => [name, ...values]),
      [],
    ]);
    saveFile('numbers.csv', csvOf(rows));
  }

  function saveCounts() {
    const names = ['in', 'symptom', 'step', 'answer', 'to', 'after', 'at', 'helped'];
    const rows = counts.map(([week, query, times]) => {
      const said = new Map(query.split('&').map((field) => field.split('=') as [string, string]));
      return [week, ...names.map((name) => said.get(name) ?? null), times];
    });
    saveFile('counts.csv', csvOf([['week', ...names, 'times'], ...rows]));
  }

  return (
    <div className="numbers-tables">
      {tables.map((table) => (
        <Table key={table.id} table={table} />
      ))}
      <div className="row screen-only numbers-wide">
        <Button data-action="save-tables" onClick={saveTables}>
          {text('numbers:csv.tables')}
        </Button>
        <Button data-action="save-counts" onClick={saveCounts}>
          {text('numbers:csv.counts')}
        </Button>
      </div>
    </div>
  );
}

function Table({ table: { id, columns, rows } }: { readonly table: FigureTable }) {
  const { text, plain } = useTexts<'numbers'>();
  const isWide = columns.length > 3;
  const most = id === 'stops' || id === 'flows' ? mostRows[id] : rows.length;
  return (
    <div
      className={isWide ? 'numbers-table numbers-wide' : 'numbers-table'}
      role="region"
      tabIndex={0}
      aria-label={plain(`numbers:tables.${id}`)}
    >
      <table data-table={id}>
        <caption>{text(`numbers:tables.${id}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{text(`numbers:rows.${id}`)}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {text(`numbers:columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map(({ id: row, name, values }) => (
            <tr key={row} data-row={row}>
              <th scope="row">{name}</th>
              {values.map((value, index) => (
                <td key={index}>{shown(value, columns[index] === 'share' || row === 'share')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > most && <p className="note">{text('numbers:more', { count: rows.length - most })}</p>}
    </div>
  );
}

function shown(value: number | null, isShare: boolean): string {
  if (value === null) return '—';
  return isShare ? `${value.toFixed(1)} %` : numberOf(value);
}
