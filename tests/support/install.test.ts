import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(os.tmpdir(), 'login-guide-apt-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Installs a package as root (0) or as somebody else, with a package manager that does what the script says. */
async function install(user: number, script: string) {
  const apt = path.join(folder, 'apt-get');
  writeFileSync(apt, `#!/bin/sh\ncd "${folder}"\necho "$@" >> asked\n${script}\n`);
  chmodSync(apt, 0o755);
  const program = `process.getuid = () => ${user}; (await import('./tests/support/install.mjs')).installPackages(['some-package']);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, PATH: `${folder}${path.delimiter}${process.env['PATH']}` },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  await once(child, 'close');
  return said;
}

// Windows has no such package manager, and no such scripts.
describe.runIf(process.platform !== 'win32')('installing what the tests need', () => {
  it('waits while another program holds the lock, with a word, and goes on', async () => {
    const locked = 'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 42';
    const said = await install(0, `[ -e tried ] || { touch tried; echo "${locked}" >&2; exit 100; }`);
    expect(said).toContain(locked);
    expect(said).toMatch(/Another program .* Waiting/);
    expect(said).toContain('DPkg::Lock::Timeout');
    // Asked for the lists twice, and then for the package.
    expect(said.match(/apt-get .* update/g)).toHaveLength(2);
    expect(said).toMatch(/apt-get .* install -y .* some-package/);
    expect(said).not.toMatch(/apt-get failed[^]*apt-get failed/);
  });

  it('shows what the package manager says went wrong, and does not go on', async () => {
    const said = await install(0, 'echo "E: Unable to locate package some-package" >&2; exit 100');
    expect(said).toContain('E: Unable to locate package some-package');
    expect(said).toContain('apt-get failed');
    expect(said).not.toContain('install -y');
  });

  it('says what root has to do, where nobody else may', async () => {
    const said = await install(1000, 'exit 1');
    expect(said).toContain('As root: apt-get update && apt-get install');
    expect(said).not.toContain('failed');
  });
});
