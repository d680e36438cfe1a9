import { FormField } from '../../components/FormField';
import '../../components/TextField.css';
import { FieldGroup } from '../../components/FieldGroup';
import { useTexts } from '../../i18n/useTexts';

/** From the first week to the last one, both of them in it; null is without an end. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

export const allWeeks: Period = { from: null, to: null };

interface PeriodChoiceProps {
  readonly id: 'period' | 'other';
  readonly weeks: readonly string[];
  /** Null where there is nothing to compare with. */
  readonly period: Period | null;
  readonly onChoose: (period: Period | null) => void;
}

/** Chooses a period by its first and its last week. The one to compare with may be none. */
export function PeriodChoice({ id, weeks, period, onChoose }: PeriodChoiceProps) {
  const { text, plain } = useTexts<'numbers'>();
  const [first, last] = [weeks[0] ?? '', weeks[weeks.length - 1] ?? ''];
  const ends = [
    ['from', period === null ? '' : (period.from ?? first)],
    ['to', period === null ? '' : (period.to ?? last)],
  ] as const;
  return (
    <FieldGroup legend={text(`numbers:period.${id}`)}>
      {ends.map(([end, chosen]) => (
        <FormField key={end} id={`${id}-${end}`} label={text(`numbers:period.${end}`)}>
          {(control) => (
            <select
              {...control}
              value={chosen}
              onChange={({ target: { value } }) => {
                if (value === '') onChoose(null);
                else
                  onChoose(
                    end === 'from'
                      ? { from: value, to: larger(value, period?.to) }
                      : { from: smaller(value, period?.from), to: value },
                  );
              }}
            >
              {id === 'other' && <option value="">{plain('numbers:period.none')}</option>}
              {weeks.map((week) => (
                <option key={week} value={week}>
                  {plain('numbers:period.week', { week })}
                </option>
              ))}
            </select>
          )}
        </FormField>
      ))}
    </FieldGroup>
  );
}

/** The end of a period that begins in a week: never before it. */
function larger(week: string, end: string | null | undefined): string | null {
  return end === undefined ? week : end !== null && end < week ? week : end;
}

/** The beginning of a period that ends in a week: never after it. */
function smaller(week: string, begin: string | null | undefined): string | null {
  return begin === undefined ? week : begin !== null && begin > week ? week : begin;
}
