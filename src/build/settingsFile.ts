import { readFile as readBytes } from 'node:fs/promises';
import path from 'node:path';
import en from '../../locales/en/setup.json';
import ja from '../../locales/ja/setup.json';
import { sayOf } from '../i18n/reportTexts';
import { readFile, type FileProblem } from '../settings/fileProblems';
import { problemsInWords } from '../settings/problemInWords';
import type { Settings } from '../settings/schema';

/** Who edits the file reads Japanese; who builds the site may not. */
export const says = [sayOf(ja, 'ja'), sayOf(en, 'en')] as const;

/**
 * The company's settings, from `organization.json` in `folder`. Throws where something in it is wrong, with the file's path and, in
 * words, each field, its line and what is wrong with it: a build is the moment to notice.
 */
export async function readSettingsFile(folder: string): Promise<Settings> {
  const file = path.relative('', path.join(folder, 'organization.json'));
  const bytes = await readBytes(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT')
      throw new MistakeInSettings(
        file,
        says.map((say) => [say('report:file.missing')]),
      );
    throw error;
  });
  return settingsIn(bytes, file);
}

/** The settings in the bytes of a file; throws as `readSettingsFile` does. */
export function settingsIn(bytes: Uint8Array, file: string): Settings {
  const { settings, problems } = readFile(bytes);
  const [first] = problems;
  if (!first) return settings;
  const paragraphs = says.map((say) => [...problemsInWords(problems, say), say('report:open')]);
  throw new MistakeInSettings(placeOf(first, file), paragraphs);
}

/** Where to look, as editors and terminals know it. */
function placeOf(problem: FileProblem, file: string): string {
  if (problem.field !== null) return `${file}:${problem.line}`;
  return problem.code === 'not-json' ? `${file}:${problem.line}:${problem.column}` : file;
}

/** A wrong file, in words. Where the code is that noticed it, is nothing to whoever wrote the file. */
export class MistakeInSettings extends Error {
  constructor(place: string, paragraphs: readonly (readonly string[])[]) {
    super(`${place}\n${paragraphs.map((lines) => lines.map((line) => `  ${line}`).join('\n')).join('\n\n')}`);
    this.stack = this.message;
  }

  /** As a program prints it that knows nothing of it. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.message;
  }
}
