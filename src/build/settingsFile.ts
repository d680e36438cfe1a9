import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, type ParseError } from 'jsonc-parser';
import en from '../../locales/en/setup.json';
import ja from '../../locales/ja/setup.json';
import { readSettings } from '../settings/readSettings';
import type { Settings } from '../settings/schema';
import { problemInWords } from './problemInWords';

/** Who edits the file reads Japanese; who builds the site may not. */
const wordings = [ja, en] as const;

/**
 * The company's settings, from `organization.json` in `folder`. Throws where something in it is wrong, with the file's path and, in
 * words, each field and what is wrong with it: a build is the moment to notice.
 */
export async function readSettingsFile(folder: string): Promise<Settings> {
  const file = path.relative('', path.join(folder, 'organization.json'));
  return settingsIn(await readFile(file, 'utf8'), file);
}

/** The settings in the text of a file; throws as `readSettingsFile` does. */
export function settingsIn(text: string, file: string): Settings {
  const { settings, problems } = readSettings(parseJson(text.replace(/^\uFEFF/, ''), file));
  if (problems.length === 0) return settings;
  const paragraphs = wordings.map((wording) =>
    problems.map((problem) => `  ${problemInWords(problem, wording)}`).join('\n'),
  );
  throw new Error(`${file}\n${paragraphs.join('\n\n')}`);
}

function parseJson(text: string, file: string): unknown {
  const errors: ParseError[] = [];
  // Unlike the browser's, this parser says where.
  const value: unknown = parse(text, errors, { disallowComments: true });
  const [first] = errors;
  if (!first) return value;
  const before = text.slice(0, first.offset).split('\n');
  const line = before.length;
  const place = `${file}:${line}:${(before.at(-1) ?? '').length + 1}`;
  const shown = `${line} | ${text.split('\n')[line - 1]?.trim() ?? ''}`;
  // In another encoding the second half of a character can be a backslash or a quotation mark.
  const kind = text.includes('\uFFFD') ? 'not-utf8' : 'not-json';
  const sentences = wordings.map(({ file: { failure } }) => `  ${failure[kind]}`);
  throw new Error(`${place}\n${sentences.join('\n')}\n  ${shown}`);
}
