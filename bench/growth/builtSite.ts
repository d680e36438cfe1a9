import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { ProjectCopy } from '../../tests/support/projectCopy';
import { replaceBetween, replaceOnce } from './sourceText';

/** Bytes as sent, after brotli at its highest quality. */
export interface SentBytes {
  readonly startPage: number;
  /** The page `contact-admin`. */
  readonly administratorPage: number;
  /** The page `check-input`, whose first visit is the fullest. */
  readonly fullestPage: number;
  /** The scripts with the wording that comes with it. */
  readonly text: number;
  /** The steps' entry and the vendor script before it. */
  readonly client: number;
}

/** A built site. */
export interface BuiltSite {
  readonly pages: number;
  readonly seconds: number;
  readonly bytes: SentBytes;
}

/** Builds a copy of the project, and weighs what a first visit in English loads. Throws if the build fails. */
export function buildSite(project: ProjectCopy): BuiltSite {
  const began = performance.now();
  project.build();
  const seconds = (performance.now() - began) / 1000;
  const dist = path.join(project.folder, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const sent = (name: RegExp) => {
    const [file, ...others] = files.filter((candidate) => name.test(candidate));
    if (!file || others.length > 0) throw new Error(`The build made ${others.length + (file ? 1 : 0)} files ${name}.`);
    return brotliCompressSync(readFileSync(path.join(dist, file))).length;
  };
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    seconds,
    bytes: {
      startPage: sent(/^en\/index\.html$/),
      administratorPage: sent(/^en\/contact-admin\.html$/),
      fullestPage: sent(/^en\/check-input\.html$/),
      text: sent(/^assets\/en-steps-[\w-]{8}\.js$/) + sent(/^assets\/en-credentials-[\w-]{8}\.js$/),
      client: sent(/^assets\/vendor-[\w-]{8}\.js$/) + sent(/^assets\/steps-[\w-]{8}\.js$/),
    },
  };
}

/** The bytes of the fullest first visit, without the settings. */
export function firstVisit({ fullestPage, text, client }: SentBytes): number {
  return fullestPage + text + client;
}

/** Leaves the picture of the map out of the pages of a copy. Throws if the sources are not as expected. */
export function leaveOutPicture(project: ProjectCopy): void {
  project.edit('src/build/pages.tsx', (text) =>
    replaceBetween(text, 'maps ??= ', ';\n', () => 'Promise.resolve(new Map())'),
  );
}

/** Has a copy lay out its map anew, and keep nothing of it. Throws if the sources are not as expected. */
export function forgetPicture(project: ProjectCopy): void {
  project.edit('src/build/map/keptLayout.ts', (text) =>
    replaceOnce(replaceOnce(text, 'const kept = readKept(file);', 'const kept = null;'), 'keep(file, placed);', ''),
  );
}
