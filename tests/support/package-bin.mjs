// Finds the programs of packages as files that Node.js runs itself: `npx` and `npm` are no programs on Windows.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Packages whose program has another name than they. @type {Readonly<Record<string, string>>} */
const packages = { tsc: 'typescript', playwright: '@playwright/test' };

/**
 * The file of a program of the project's packages (`vite`), for `process.execPath`. Throws where it is not installed.
 * @param {string} program
 */
export function binOf(program) {
  const folder = path.resolve('node_modules', packages[program] ?? program);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[program]);
}

/** The file of npm itself, for `process.execPath`. Throws where nothing says which npm it was. */
export function npmFile() {
  const file = process.env['npm_execpath'];
  if (!file) throw new Error('Begin this with `npm run`, which says where npm is.');
  return file;
}
