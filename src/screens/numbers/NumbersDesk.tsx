import { useMemo, useRef, useState } from 'react';
import { Button } from '../../components/Button';
import { figuresOf, type CountedTimes } from '../../numbers/figures';
import { openLogs, type Reading } from '../../numbers/openLogs';
import type { LogsRead } from '../../numbers/readLogs';
import { countsOf } from '../../numbers/tally';
import { useTexts } from '../../i18n/useTexts';
import { FigureTables } from './FigureTables';
import { LogReport } from './LogReport';
import { allWeeks, PeriodChoice, type Period } from './PeriodChoice';
import { useFlows } from './useFlows';

type State =
  | { readonly kind: 'empty' | 'cancelled' | 'failed' }
  | { readonly kind: 'reading'; readonly done: number; readonly all: number }
  | { readonly kind: 'read'; readonly read: LogsRead };

/** Opens logs, says what became of their lines, and shows their figures by period. Nothing of it leaves the browser, nor is it kept. */
export function NumbersDesk({ isReady }: { readonly isReady: boolean }) {
  const { text, plain } = useTexts<'numbers'>();
  const [state, setState] = useState<State>({ kind: 'empty' });
  const [period, setPeriod] = useState<Period>(allWeeks);
  const [other, setOther] = useState<Period | null>(null);
  const reading = useRef<Reading | null>(null);

  async function open(files: readonly File[]) {
    reading.current?.cancel();
    setPeriod(allWeeks);
    setOther(null);
    const all = files.reduce((bytes, { size }) => bytes + size, 0);
    setState({ kind: 'reading', done: 0, all });
    const own = openLogs(files, (done) => {
      if (reading.current === own) setState({ kind: 'reading', done, all });
    });
    reading.current = own;
    const read = await own.result;
    if (reading.current !== own) return;
    reading.current = null;
    setState(read ? { kind: 'read', read } : { kind: 'failed' });
  }

  function cancel() {
    reading.current?.cancel();
    reading.current = null;
    setState({ kind: 'cancelled' });
  }

  const counted = useMemo(() => (state.kind === 'read' ? countsOf(state.read) : []), [state]);
  const weeks = useMemo(() => weeksOf(counted), [counted]);
  const inPeriod = useMemo(() => figuresOf(counted.filter(({ week }) => isIn(week, period))), [counted, period]);
  const inOther = useMemo(() => other && figuresOf(counted.filter(({ week }) => isIn(week, other))), [counted, other]);
  useFlows(counted.length > 0 ? inPeriod : null);

  return (
    <div className="numbers">
      <section className="section">
        <h2>{text('numbers:open.title')}</h2>
        <p>{text('numbers:open.text')}</p>
        <p className="without-scripts">{text('numbers:open.noScripts')}</p>
        <div className="row needs-scripts screen-only">
          <label className="button numbers-open">
            <input
              type="file"
              multiple
              disabled={!isReady}
              onChange={({ target }) => {
                const files = [...(target.files ?? [])];
                if (files.length > 0) void open(files);
                // So that the same file can be chosen again.
                target.value = '';
              }}
            />
            {text('numbers:open.button')}
          </label>
          {state.kind === 'reading' && (
            <Button data-action="cancel" onClick={cancel}>
              {text('numbers:open.cancel')}
            </Button>
          )}
        </div>
        {state.kind === 'reading' && (
          <progress max={Math.max(1, state.all)} value={state.done} aria-label={plain('numbers:open.title')} />
        )}
        <div role="status" className="numbers-report">
          {state.kind === 'reading' && <p>{text('numbers:open.reading')}</p>}
          {state.kind === 'cancelled' && <p>{text('numbers:open.cancelled')}</p>}
          {state.kind === 'failed' && <p>{text('numbers:open.failed')}</p>}
          {state.kind === 'read' && <LogReport read={state.read} />}
        </div>
      </section>
      {state.kind === 'read' && counted.length > 0 && (
        <>
          <div className="numbers-periods screen-only">
            <PeriodChoice
              id="period"
              weeks={weeks}
              period={period}
              onChoose={(chosen) => setPeriod(chosen ?? allWeeks)}
            />
            <PeriodChoice id="other" weeks={weeks} period={other} onChoose={setOther} />
          </div>
          <FigureTables figures={inPeriod} other={inOther} counts={state.read.counts} />
        </>
      )}
    </div>
  );
}

/** The weeks in which something was counted, the first one first. */
function weeksOf(counted: readonly CountedTimes[]): readonly string[] {
  const weeks = [...new Set(counted.map(({ week }) => week))];
  weeks.sort((one, other) => (one < other ? -1 : 1));
  return weeks;
}

function isIn(week: string, { from, to }: Period): boolean {
  return (from === null || week >= from) && (to === null || week <= to);
}
