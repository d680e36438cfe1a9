import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Inline } from '../../src/build/security';

const dist = path.resolve('dist');

/** The files of the built site whose name matches, relative to its root. */
export function builtFiles(pattern: RegExp): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => pattern.test(file));
}

/** The inline scripts and styles of the built pages, each once. */
export function builtInline(): Inline {
  const pages = builtFiles(/\.html$/).map((file) => readFileSync(path.join(dist, file), 'utf8'));
  const all = (pattern: RegExp) => [
    ...new Set(pages.flatMap((page) => [...page.matchAll(pattern)].map(([, text = '']) => text))),
  ];
  return { styles: all(/<style>([^]*?)<\/style>/g), scripts: all(/<script>([^]*?)<\/script>/g) };
}
