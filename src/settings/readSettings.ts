import { getDotPath, safeParse } from 'valibot';
import { settingsSchema, type Settings, type ProblemCode } from './schema';

/** What is wrong with a field of the settings. */
export interface Problem {
  /** From the outside in: `administrator.mail`; `file` where it is the whole. */
  readonly field: string;
  readonly code: ProblemCode;
}

export interface ReadSettings {
  /** What is right in the file; the fields with problems are left out. */
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/** A file of settings is a page of text; what is larger is not looked at. */
const longestFile = 100_000;

/**
 * Checks what a settings file says, field by field: what is right holds, what is wrong is named. Never throws. A module of
 * its own, because a page whose settings were checked when it was built does not need it.
 */
export function readSettings(file: unknown): ReadSettings {
  // To the schema, a list would be an object without fields; whatever else is no object it refuses.
  if (Array.isArray(file)) {
    return { settings: {}, problems: [{ field: 'file', code: 'wrong-type' }] };
  }
  const problems: Problem[] = [];
  let draft: unknown;
  try {
    const text = JSON.stringify(file);
    if (text.length > longestFile) return { settings: {}, problems: [{ field: 'file', code: 'too-long' }] };
    draft = withoutBlanks(JSON.parse(text));
  } catch {
    return { settings: {}, problems: [{ field: 'file', code: 'wrong-type' }] };
  }
  for (;;) {
    const { success, output, issues } = safeParse(settingsSchema, draft);
    if (success) return { settings: output, problems };
    const before = problems.length;
    for (const issue of issues) {
      const field = getDotPath(issue) ?? 'file';
      if (problems.some((problem) => problem.field === field)) continue;
      problems.push({ field, code: issue.message as ProblemCode });
      leaveOut(
        draft,
        (issue.path ?? []).map(({ key }) => String(key)),
      );
    }
    // Nothing more could be left out.
    if (problems.length === before) return { settings: {}, problems };
  }
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
