import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isIn } from '../../src/serve/checkNode.cjs';

const { engines, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  engines: { node: string };
  scripts: Readonly<Record<string, string>>;
};
const inCI = readFileSync('.nvmrc', 'utf8').trim();

describe('the version of Node.js', () => {
  it.each([
    ['18.20.8', false],
    ['20.19.9', false],
    ['20.20.2', true],
    ['20.100.0', true],
    ['21.7.3', false],
    ['22.11.0', false],
    ['22.12.0', true],
    ['24.0.0-nightly20250101', true],
    ['26.1.0', true],
  ])('%s is in a range: %s', (version, isRight) => {
    expect(isIn(version, '>=20.20.2 <21 || >=22.12')).toBe(isRight);
  });

  it('that CI runs is the lowest that is let in, and the one to install is let in', () => {
    expect(engines.node.startsWith(`>=${inCI} `)).toBe(true);
    expect(isIn(inCI, engines.node)).toBe(true);
    const [, recommended = ''] = /install (\d+)\./.exec(readFileSync('README.md', 'utf8')) ?? [];
    expect(isIn(`${recommended}.0.0`, engines.node)).toBe(true);
    expect(readFileSync('src/serve/checkNode.cjs', 'utf8')).toContain(`recommended = '${recommended}'`);
  });

  it.each(['start', 'dev', 'build', 'setup', 'test'])('is looked at before npm run %s does anything', (name) => {
    expect(scripts[`pre${name}`]).toBe('node src/serve/checkNode.cjs');
  });

  it('is told in one line where it is wrong, and nothing is said where it is right', () => {
    const start = (version: string) =>
      spawnSync(
        process.execPath,
        [
          '--import',
          `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`,
          'src/serve/checkNode.cjs',
        ],
        { encoding: 'utf8' },
      );
    const old = start('18.20.8');
    expect(old.status).toBe(1);
    expect(old.stderr.trim().split('\n')).toHaveLength(1);
    expect(old.stderr).toContain('18.20.8');
    expect(old.stderr).toContain(engines.node);
    expect(start(inCI)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });
});

describe('the commands', () => {
  it('are written for any shell: no variables in front of a program, no quotes that only some know', () => {
    const shellOnly = Object.entries(scripts).filter(([, line]) => /(?:^|&& )[A-Z_]+=|'|\$|;|\bcp |\brm /.test(line));
    expect(shellOnly).toEqual([]);
  });
});
