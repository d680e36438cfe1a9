import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { version } from '../../src/build/version';

/** A release of the built site, made as by `npm run release` after the build. */
export interface Release {
  /** What is published: the names of its files, with what is in them. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** The folder that its archive becomes. */
  readonly folder: string;
  readonly remove: () => void;
}

/** Makes a release, in a time zone, and unpacks its archive. It has no need of a commit, which a copy of the project may lack. */
export function unpackRelease(timeZone = 'UTC'): Release {
  const base = mkdtempSync(path.join(os.tmpdir(), 'login-guide-release-'));
  const out = path.join(base, 'out');
  execFileSync(process.execPath, ['src/release/run.mjs', '--out', out], {
    stdio: 'pipe',
    env: { ...process.env, TZ: timeZone, SOURCE_DATE_EPOCH: '1764403200' },
  });
  const files = new Map(readdirSync(out).map((name) => [name, readFileSync(path.join(out, name))]));
  const name = `login-guide-${version}`;
  for (const [file, bytes] of Object.entries(unzipSync(files.get(`${name}.zip`) ?? new Uint8Array()))) {
    const place = path.join(base, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, bytes);
  }
  return { files, folder: path.join(base, name), remove: () => rmSync(base, { recursive: true, force: true }) };
}
