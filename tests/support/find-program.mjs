// Finds the programs that tests start.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Where a program may be: named by a variable, in PATH, or where systems put it.
 * @typedef {{ variable: string, names: readonly string[], places: readonly string[] }} Sought
 */

/**
 * The path of a program on this machine, or null. Throws where the variable names what is not there: another one than the one
 * that was asked for would prove something else.
 * @param {Sought} sought
 * @returns {string | null}
 */
export function findProgram({ variable, names, places }) {
  const named = process.env[variable];
  if (named) {
    if (isFile(named)) return named;
    throw new Error(`${variable}=${named}: there is no such program. Correct it, or leave it out.`);
  }
  return [...inPath(names), ...places].find(isFile) ?? null;
}

/** @param {readonly string[]} names */
function inPath(names) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const files = process.platform === 'win32' ? names.map((name) => `${name}.exe`) : names;
  return files.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** @param {string} file */
function isFile(file) {
  return existsSync(file) && statSync(file).isFile();
}

/**
 * Where a program was looked for, in words.
 * @param {Sought} sought
 */
export function lookedIn({ variable, names, places }) {
  return [`${variable} (not set)`, `PATH (${names.join(', ')})`, ...places].join('; ');
}
