import { getDotPath, safeParse } from 'valibot';
import type { Problem, ProblemCode } from './problems';
import { settingsSchema, type Settings } from './schema';

export interface ReadSettings {
  /** What is right in the file; the fields with problems are left out. */
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/** A settings file is a page of text; one with more characters is not looked at. */
export const longestFile = 100_000;

/**
 * Checks what a settings file says, field by field: what is right holds, what is wrong is named. Never throws. A module of
 * its own, because a page whose settings were checked when it was built does not need it.
 */
export function readSettings(file: unknown): ReadSettings {
  try {
    const text = JSON.stringify(file);
    return text.length > longestFile ? refused('too-long') : checkSettings(JSON.parse(text));
  } catch {
    return refused('wrong-type');
  }
}

/** Checks settings of any length, which have to be plain data. */
export function checkSettings(file: unknown): ReadSettings {
  const draft = withoutBlanks(file);
  const problems = new Map<string | null, ProblemCode>();
  for (;;) {
    const { success, output, issues } = safeParse(settingsSchema, draft);
    if (success) return { settings: inOrderOf(draft, output) as Settings, problems: listed(problems) };
    const before = problems.size;
    for (const issue of issues) {
      const field = getDotPath(issue);
      if (problems.has(field)) continue;
      problems.set(field, issue.message as ProblemCode);
      leaveOut(
        draft,
        (issue.path ?? []).map(({ key }) => String(key)),
      );
    }
    // Nothing more could be left out.
    if (problems.size === before) return { settings: {}, problems: listed(problems) };
  }
}

function refused(code: ProblemCode): ReadSettings {
  return { settings: {}, problems: [{ field: null, code }] };
}

function listed(problems: ReadonlyMap<string | null, ProblemCode>): readonly Problem[] {
  return Array.from(problems, ([field, code]) => ({ field, code }));
}

/** Fields left empty are as if they were not there. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null && (typeof inner !== 'string' || inner.trim() !== ''))
      .map(([key, inner]) => [key, withoutBlanks(inner)]),
  );
}

/**
 * Takes the value at `path` out of `whole`; of a list the whole list, because places in it mean nothing. A list with two
 * problems is left out once.
 */
function leaveOut(whole: unknown, path: readonly string[]): void {
  let at = whole as Record<string, unknown>;
  for (const [depth, key] of path.entries()) {
    const inner = at[key];
    if (inner === undefined) return;
    if (depth === path.length - 1 || Array.isArray(inner)) {
      delete at[key];
      return;
    }
    at = inner as Record<string, unknown>;
  }
}

/** `read` with its fields in the order of the file: a page compares the two as text, to check only what was edited. */
function inOrderOf(file: unknown, read: unknown): unknown {
  if (typeof read !== 'object' || read === null) return read;
  const given = file as Record<string, unknown>;
  const right = read as Record<string, unknown>;
  if (Array.isArray(read)) return read.map((item, index) => inOrderOf(given[index], item));
  const fields = Object.keys(given).filter((field) => Object.keys(right).includes(field));
  return Object.fromEntries(fields.map((field) => [field, inOrderOf(given[field], right[field])]));
}
