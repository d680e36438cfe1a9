import { answerText, reasonText, stepText, type Translate } from '../../i18n/keys';
import { localeInfos } from '../../i18n/locales';
import { plainText } from '../../i18n/plainText';
import type { Place } from '../../numbers/count';
import type { Fared, Figures } from '../../numbers/figures';

/** A row of a table: what it is about, and its values. Null is nothing to divide by. */
export interface FigureRow {
  readonly id: string;
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** A table of figures. */
export interface FigureTable {
  readonly id: 'all' | 'weeks' | 'locales' | 'symptoms' | 'reasons' | 'stops' | 'flows';
  readonly columns: readonly Column[];
  readonly rows: readonly FigureRow[];
}

/** What a column is, by its name in the wording. */
export type Column =
  | 'starts'
  | 'solved'
  | 'share'
  | 'escalated'
  | 'stopped'
  | 'helped'
  | 'notHelped'
  | 'times'
  | 'period'
  | 'other'
  | 'change';

const fared = ['starts', 'solved', 'share', 'escalated', 'stopped', 'helped', 'notHelped'] as const;

/** The tables of the figures of a period, and of those it is compared with. */
export function tablesOf(t: Translate<'numbers'>, figures: Figures, other: Figures | null): readonly FigureTable[] {
  const placeName = ({ step, reason }: Place) =>
    plainText(reason ? reasonText(t, reason).title : stepText(t, step).title);
  const symptomName = (answer: string) => plainText(answerText(t, 'start', answer as 'unsure').label);
  const table = <Key extends string>(
    id: FigureTable['id'],
    sums: ReadonlyMap<Key, Fared>,
    nameOf: (key: Key) => string,
  ): FigureTable => ({
    id,
    columns: fared,
    rows: Array.from(sums, ([key, each]) => ({ id: key, name: nameOf(key), values: valuesOf(each) })),
  });
  const counted = (
    id: FigureTable['id'],
    one: ReadonlyMap<string, { readonly name: string; readonly times: number }>,
    two: typeof one | null,
  ): FigureTable => ({
    id,
    columns: two ? ['period', 'other', 'change'] : ['times'],
    rows: [...new Set([...one.keys(), ...(two?.keys() ?? [])])].map((key) => {
      const [now, before] = [one.get(key)?.times ?? 0, two?.get(key)?.times ?? 0];
      const { name } = one.get(key) ?? two?.get(key) ?? { name: key };
      return { id: key, name, values: two ? [now, before, now - before] : [now] };
    }),
  });
  const reasonsIn = ({ reasons }: Figures) =>
    new Map(
      Array.from(reasons, ([reason, times]) => [
        reason as string,
        { name: plainText(reasonText(t, reason).title), times },
      ]),
    );
  const stopsIn = ({ stops }: Figures) =>
    new Map(stops.map((stop) => [stop.step as string, { name: placeName(stop), times: stop.times }]));
  const flowsIn = ({ flows }: Figures) =>
    new Map(
      flows.map(({ step, answer, to, times }) => {
        const asked = plainText(stepText(t, step).title);
        const name = `${asked} — ${plainText(answerText(t, step, answer).label)} → ${placeName(to)}`;
        return [`${step}.${answer} ${to.step}.${to.reason}`, { name, times }];
      }),
    );
  return [
    {
      id: 'all',
      columns: other ? ['period', 'other', 'change'] : ['times'],
      rows: fared.map((column, index) => {
        const [now, before] = [valuesOf(figures.all)[index] ?? null, other && (valuesOf(other.all)[index] ?? null)];
        const change = now === null || before === null ? null : now - before;
        return {
          id: column,
          name: plainText(t(`numbers:columns.${column}`)),
          values: other ? [now, before, change] : [now],
        };
      }),
    },
    counted('reasons', reasonsIn(figures), other && reasonsIn(other)),
    table('weeks', figures.byWeek, (week) => week),
    table('locales', figures.byLocale, (locale) => localeInfos[locale].name),
    table('symptoms', figures.bySymptom, symptomName),
    counted('stops', stopsIn(figures), other && stopsIn(other)),
    counted('flows', flowsIn(figures), other && flowsIn(other)),
  ];
}

/** In the order of `fared`; the share in per cent. */
function valuesOf({ starts, solved, escalated, helped, notHelped }: Fared): readonly (number | null)[] {
  const share = starts === 0 ? null : Math.round((1000 * solved) / starts) / 10;
  return [starts, solved, share, escalated, starts - solved - escalated, helped, notHelped];
}
