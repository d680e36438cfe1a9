import { readFileSync } from 'node:fs';
import path from 'node:path';
import { floor } from '../../src/build/floor';
import { builtFiles, builtInline } from '../support/builtSite';
import { exceptions } from './exceptions';
import { newerThan } from './newer';
import { usesOf } from './uses';

/**
 * Looks in every script of the built site for what the oldest browsers do not have, and prints what it found. Returns whether there
 * was none of it, and no exception without a use.
 */
export function checkFloor(): boolean {
  const newer = newerThan(floor);
  const files = builtFiles(/\.js$/).map((file) => ({ file, code: readFileSync(path.join('dist', file), 'utf8') }));
  const inline = builtInline().scripts.map((code, index) => ({ file: `inline script ${index + 1}`, code }));
  const needless = new Set(exceptions);
  const found: string[] = [];
  for (const { file, code } of [...files, ...inline]) {
    for (const { name, excerpt } of usesOf(code, newer)) {
      const exception = exceptions.find((each) => each.names.includes(name) && each.scripts.test(file));
      if (exception) needless.delete(exception);
      else found.push(`${file}: ${name} is newer than the floor: …${excerpt}…${ownersOf(name, newer.methods)}`);
    }
  }
  for (const line of found) console.error(line);
  for (const { names } of needless) console.error(`An exception that no script needs any more: ${names.join(', ')}`);
  const browsers = Object.entries(floor).map(([browser, version]) => `${browser} ${version}`);
  console.log(
    `${files.length} scripts and ${inline.length} inlined ones: ${found.length} uses of what ${browsers.join(', ')} do not have`,
  );
  return found.length === 0 && needless.size === 0;
}

function ownersOf(name: string, methods: ReadonlyMap<string, readonly string[]>): string {
  const owners = methods.get(name.slice(1, -2));
  return owners ? ` (of ${owners.slice(0, 4).join(', ')})` : '';
}
