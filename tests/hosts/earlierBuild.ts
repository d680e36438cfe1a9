import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { npmFile } from '../support/package-bin.mjs';

const folder = 'node_modules/.cache/builds';

/** The last commit of 2026-11-27, as CHANGELOG.md dates that version, which was not tagged. */
const release010 = 'e3c78df';

/** The last one whose hosts sent the hashes of its pages (docs/decisions/036). */
const lastWithHashes = 'e5803be';

/** The commits of the versions that are updated from; `UPGRADE_FROM` names another one than the last. */
export function earlierVersions(): Readonly<Record<string, string>> {
  const last = process.env['UPGRADE_FROM'] ?? lastWithHashes;
  return { '0.1.0': release010, [last]: last };
}

/** The folder of the site as a commit builds it, with its own packages; built once. Begun with `npm run`, which says where npm is. */
export function earlierBuild(commit: string): string {
  const built = path.resolve(folder, commit);
  if (existsSync(built)) return built;
  const copy = mkdtempSync(path.join(os.tmpdir(), 'login-guide-earlier-'));
  try {
    git(['archive', '--format=tar', '-o', path.join(copy, 'project.tar'), commit]);
    execFileSync('tar', ['-xf', 'project.tar'], { cwd: copy });
    // What it was built with: today's packages lack some of them.
    const install = [npmFile(), 'ci', '--ignore-scripts', '--no-audit', '--no-fund'];
    execFileSync(process.execPath, install, { cwd: copy, stdio: 'pipe' });
    const vite = path.join(copy, 'node_modules/vite/bin/vite.js');
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: copy, stdio: 'pipe', env });
    mkdirSync(path.dirname(built), { recursive: true });
    // Another worker may have built it meanwhile.
    const part = `${built}.${process.pid}`;
    cpSync(path.join(copy, 'dist'), part, { recursive: true });
    if (existsSync(built)) rmSync(part, { recursive: true });
    else renameSync(part, built);
    return built;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function git(args: readonly string[]): string {
  return execFileSync('git', [...args], { encoding: 'utf8' });
}
