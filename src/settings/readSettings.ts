import { safeParse, type BaseIssue } from 'valibot';
import { draftOf } from './leaveOut';
import type { Problem, ProblemCode, WholeProblemCode } from './problems';
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
    return text.length > longestFile ? refused('too-large') : checkSettings(JSON.parse(text), mostProblems);
  } catch {
    return refused('not-settings');
  }
}

/** The most problems of a file that are named: nobody mends more at once. */
export const mostProblems = 100;

/** How often the settings are read, each time without what was found wrong before. A file that people write takes a few. */
const mostReadings = 100;

/** Checks settings of any length, which have to be plain data. Of their problems, `most` are named. */
export function checkSettings(file: unknown, most = Infinity): ReadSettings {
  const draft = draftOf(file);
  const problems = new Map<string, ProblemCode>();
  const leftOut = new Set<string>();
  for (let reading = 0; reading < mostReadings; reading += 1) {
    const { success, output, issues } = safeParse(settingsSchema, draft.file);
    if (success) {
      const settings = inOrderOf(draft.file, output) as Settings;
      if (!isFrontMissing(settings)) return { settings, problems: listed(problems) };
      const { defaultLocale: _, ...others } = settings;
      problems.set('defaultLocale', 'not-offered');
      return { settings: others, problems: listed(problems) };
    }
    const before = leftOut.size;
    for (const { path, message, requirement, expected } of issues.flatMap(inChosenForm)) {
      const wrong = (path ?? []).map(({ key }) => key as string | number);
      if (wrong.length === 0) return refused('not-settings');
      const code = message as ProblemCode;
      // The library names one unknown key of an object in a reading.
      for (const way of expected === 'never' ? draft.unknownBeside(wrong) : [wrong]) {
        const field = draft.placeOf(way).join('.');
        if (leftOut.has(field)) continue;
        leftOut.add(field);
        if (problems.size < most) problems.set(field, code);
        draft.leaveOut(way, code, requirement);
      }
    }
    draft.close();
    // Nothing more could be left out.
    if (leftOut.size === before) break;
  }
  return { settings: {}, problems: listed(problems) };
}

function refused(code: WholeProblemCode): ReadSettings {
  return { settings: {}, problems: [{ field: null, code }] };
}

function listed(problems: ReadonlyMap<string, ProblemCode>): readonly Problem[] {
  return Array.from(problems, ([field, code]) => ({ field, code }));
}

/** A text for each locale is meant wherever there are fields: what is wrong is one of them, and not the whole text. */
function inChosenForm(issue: BaseIssue<unknown>): readonly BaseIssue<unknown>[] {
  const inside = issue.type === 'union' ? (issue.issues ?? []).filter(({ path }) => path) : [];
  if (inside.length === 0) return [issue];
  return inside.map((inner) => ({
    ...inner,
    path: [...(issue.path ?? []), ...(inner.path ?? [])] as typeof inner.path,
  }));
}

/** Whether the first language is none of those that the menu has. */
function isFrontMissing({ defaultLocale, locales }: Settings): boolean {
  return defaultLocale !== undefined && locales !== undefined && !locales.includes(defaultLocale);
}

/** `read` with its fields in the order of the file: a page compares the two as text, to check only what was edited. */
function inOrderOf(file: unknown, read: unknown): unknown {
  if (typeof read !== 'object' || read === null) return read;
  const given = file as Record<string, unknown>;
  const right = read as Record<string, unknown>;
  if (Array.isArray(read)) return read.map((item, index) => inOrderOf(given[index], item));
  const fields = Object.keys(given).filter((field) => Object.keys(right).includes(field));
  // What was said of a retired step has the name of another one now.
  fields.push(...Object.keys(right).filter((field) => !fields.includes(field)));
  return Object.fromEntries(fields.map((field) => [field, inOrderOf(given[field], right[field])]));
}
