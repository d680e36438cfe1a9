import { jsonMistakeIn, visitText, type JsonMistake } from './jsonMistake';
import type { FieldProblem, WholeProblemCode } from './problems';
import { longestFile, readSettings } from './readSettings';
import { readText, type Encoding } from './readText';
import type { Settings } from './table';

/** A problem of a field, and where it is in the file. */
export interface PlacedProblem extends FieldProblem {
  /** From 1. */
  readonly line: number;
  /** What the file says there; undefined where it says nothing. */
  readonly value: unknown;
  /** Whether the way to a field was written as the name of one: `"administrator.mail"`. */
  readonly isPathForName: boolean;
}

/** What is wrong with a file of settings. */
export type FileProblem =
  | PlacedProblem
  | { readonly field: null; readonly code: WholeProblemCode | Exclude<Encoding, 'utf-8'> | 'empty-file' }
  | ({ readonly field: null; readonly code: 'not-json' } & JsonMistake);

interface ReadFile {
  /** What is right in the file. */
  readonly settings: Settings;
  readonly problems: readonly FileProblem[];
}

/** Reads the bytes of a settings file, and says of each mistake where it is. Never throws. */
export function readFile(bytes: Uint8Array): ReadFile {
  const refused = (problem: FileProblem): ReadFile => ({ settings: {}, problems: [problem] });
  // No character takes more than four bytes.
  if (bytes.length > 4 * longestFile) return refused({ field: null, code: 'too-large' });
  const { text, encoding } = readText(bytes);
  if (encoding !== 'utf-8') return refused({ field: null, code: encoding });
  if (text.trim() === '') return refused({ field: null, code: 'empty-file' });
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refused({ field: null, code: 'not-json', ...jsonMistakeIn(text) });
  }
  const { settings, problems } = readSettings(file);
  const lines = linesIn(text);
  const placed = problems.map((problem) =>
    problem.field === null
      ? problem
      : {
          ...problem,
          line: lineOf(problem.field, lines),
          value: valueAt(file, problem.field),
          isPathForName: problem.field.includes('.') && Object.keys(file as object).includes(problem.field),
        },
  );
  return { settings, problems: placed };
}

/** The line of each field and item, by the way to it. Of two fields with one name the later one holds. */
function linesIn(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const note = (way: readonly (string | number)[], line: number) => {
    if (typeof way[way.length - 1] === 'number') lines.set(way.join('.'), line + 1);
  };
  visitText(text, {
    onObjectProperty: (name, _offset, _length, line, _column, wayOf) => {
      lines.set([...wayOf(), name].join('.'), line + 1);
    },
    onObjectBegin: (_offset, _length, line, _column, wayOf) => note(wayOf(), line),
    onArrayBegin: (_offset, _length, line, _column, wayOf) => note(wayOf(), line),
    onLiteralValue: (_value, _offset, _length, line, _column, wayOf) => note(wayOf(), line),
  });
  return lines;
}

/** The line of a field; where it is missing, of what it would be in. */
function lineOf(field: string, lines: ReadonlyMap<string, number>): number {
  const found = lines.get(field);
  if (found !== undefined) return found;
  const outer = field.lastIndexOf('.');
  return outer < 0 ? 1 : lineOf(field.slice(0, outer), lines);
}

function valueAt(file: unknown, field: string): unknown {
  return field
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' ? (value as Record<string, unknown> | null)?.[key] : undefined),
      file,
    );
}
