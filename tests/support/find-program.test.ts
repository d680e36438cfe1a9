import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findProgram } from './find-program.mjs';

const folder = path.dirname(process.execPath);
const name = path.basename(process.execPath).replace(/\.exe$/, '');

afterEach(() => vi.unstubAllEnvs());

describe('a program that tests start', () => {
  it('is looked for in PATH, then where systems put it', () => {
    vi.stubEnv('PATH', ['/no/such/folder', folder].join(path.delimiter));
    expect(findProgram({ variable: 'NO_SUCH', names: [name], places: [] })).toBe(process.execPath);
    vi.stubEnv('PATH', '');
    expect(findProgram({ variable: 'NO_SUCH', names: [name], places: ['/nope', process.execPath] })).toBe(
      process.execPath,
    );
    // A folder is no program.
    expect(findProgram({ variable: 'NO_SUCH', names: [name], places: [folder] })).toBe(null);
  });

  it('is the one that is named, and no other where that is not there', () => {
    const sought = { variable: 'SOME_PATH', names: [name], places: [process.execPath] };
    vi.stubEnv('SOME_PATH', process.execPath);
    expect(findProgram({ ...sought, names: [], places: [] })).toBe(process.execPath);
    vi.stubEnv('SOME_PATH', '/nope');
    expect(() => findProgram(sought)).toThrow('SOME_PATH=/nope');
  });

  it.each(['CHROMIUM_PATH', 'NGINX_PATH'])('named wrongly by %s stops npm test at its beginning', (variable) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['tests/support/tools.mjs', 'browser', '--optional', 'nginx'],
      {
        encoding: 'utf8',
        env: { ...process.env, [variable]: '/nope' },
      },
    );
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(`${variable}=/nope`);
  });
});
