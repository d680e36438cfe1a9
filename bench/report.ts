import { spread } from './stats';

/** The results of a part of the benchmark. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A goal, and what was reached. */
export interface Goal {
  readonly what: string;
  readonly goal: string;
  readonly reached: string;
  readonly met: boolean;
}

export interface Part {
  readonly name: string;
  readonly tables: readonly Table[];
  readonly goals: readonly Goal[];
}

/** The columns of `spreadRow`. */
export const spreadColumns = ['', 'p50', 'p95', 'worst'] as const;

/** A row of a table: how `values` are spread, with so many digits after the point. */
export function spreadRow(name: string, values: readonly number[], digits = 0): readonly string[] {
  return [name, ...spread(values).map((value) => value.toFixed(digits))];
}

/** A table as Markdown, ready for docs/speed.md. */
export function markdownOf({ title, columns, rows }: Table): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const body = [columns, columns.map((_, index) => (index === 0 ? '---' : '--:')), ...rows].map(line);
  return `**${title}**\n\n${body.join('\n')}\n`;
}

/** The goals of all parts in one table, with those marked that were missed. */
export function goalTable(parts: readonly Part[]): Table {
  return {
    title: 'Goals',
    columns: ['part', 'what', 'goal', 'reached', 'met'],
    rows: parts.flatMap(({ name, goals }) =>
      goals.map(({ what, goal, reached, met }) => [name, what, goal, reached, met ? 'yes' : '**no**']),
    ),
  };
}
