import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findApache, findApacheModule } from '../support/find-apache.mjs';
import { freePort } from '../support/freePort';
import { ask } from '../support/nginx';

/** The modules that Debian loads unasked, as far as they act on files, and those that the built `.htaccess` can use. */
const usual = ['mpm_prefork', 'authz_core', 'dir', 'alias', 'env', 'setenvif', 'filter', 'deflate', 'mime'] as const;
const asked = ['headers', 'rewrite'] as const;
const forPasswords = ['auth_basic', 'authn_core', 'authn_file', 'authz_user'] as const;

export type ApacheModule = (typeof usual)[number] | (typeof asked)[number];

/** What an administrator has decided for the folder of the site, or for the whole server. */
export interface ApacheSetup {
  /** The folder in which visitors see the site: '' or `/intra/guide`. */
  readonly place: string;
  readonly without?: readonly ApacheModule[];
  readonly allowOverride?: string;
  readonly options?: string;
  /** Whether the folder wants the one user it knows. */
  readonly wantsUser?: boolean;
}

/** What that user sends. */
export const userHeader = { Authorization: `Basic ${Buffer.from('guide:guide').toString('base64')}` };

export interface Apache {
  /** The address of the site's root, without a slash at the end. */
  readonly site: string;
  readonly stop: () => Promise<void>;
}

/** Starts an Apache for the files in `folder`. Throws where there is none: a test that is left out looks like one that passed. */
export async function startApache(folder: string, setup: ApacheSetup): Promise<Apache> {
  const binary = findApache();
  if (!binary) throw new Error('No Apache was found: npm run setup:hosts installs it.');
  const own = mkdtempSync(path.join(os.tmpdir(), 'login-guide-apache-'));
  // Started as root, it reads files as nobody does.
  chmodSync(own, 0o755);
  const port = await freePort();
  writeFileSync(
    path.join(own, 'mime.types'),
    'text/html html\ntext/javascript js\napplication/json json\nimage/png png\n',
  );
  const password = createHash('sha1').update('guide').digest('base64');
  writeFileSync(path.join(own, 'users'), `guide:{SHA}${password}\n`);
  writeFileSync(path.join(own, 'httpd.conf'), configOf(own, folder, port, setup));
  const apache = spawn(binary, ['-X', '-d', own, '-f', 'httpd.conf'], { stdio: 'pipe' });
  const ended = once(apache, 'exit');
  // A timeout stops the test worker, but not the processes that the worker has started.
  const kill = () => apache.kill('SIGKILL');
  process.once('exit', kill);
  let said = '';
  apache.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const stop = async () => {
    process.off('exit', kill);
    kill();
    await ended;
    rmSync(own, { recursive: true });
  };
  const site = `http://localhost:${port}${setup.place}`;
  for (let tries = 0; apache.exitCode === null && tries < 200; tries += 1) {
    if (await ask(`${site}/`).catch(() => null)) return { site, stop };
    await new Promise((done) => setTimeout(done, 50));
  }
  const log = path.join(own, 'error.log');
  const problem = `Apache did not start: ${said}${readFileSync(log, { encoding: 'utf8', flag: 'a+' })}`;
  await stop();
  throw new Error(problem);
}

function configOf(own: string, folder: string, port: number, setup: ApacheSetup): string {
  const { place, without = [], allowOverride = 'All', options = 'FollowSymLinks', wantsUser = false } = setup;
  const loaded = [...usual, ...asked, ...(wantsUser ? forPasswords : [])].filter(
    (name) => !without.some((other) => other === name),
  );
  const modules = loaded.flatMap((name) => {
    const file = findApacheModule(name);
    return file ? [`LoadModule ${name}_module "${file}"`] : [];
  });
  return `
    ServerName localhost
    # It has one process: a connection that is kept open would let the others wait.
    KeepAlive Off
    Listen 127.0.0.1:${port}
    PidFile "${own}/pid"
    DefaultRuntimeDir "${own}"
    ErrorLog "${own}/error.log"
    Mutex "file:${own}"
    ${modules.join('\n')}
    ${process.getuid?.() === 0 ? 'User "#65534"\nGroup "#65534"' : ''}
    <IfModule mod_mime.c>
      TypesConfig "${own}/mime.types"
    </IfModule>
    # The host's own rule for files that it was told nothing of.
    AddDefaultCharset Shift_JIS
    DirectoryIndex index.html
    <Directory "/">
      AllowOverride None
      Require all denied
    </Directory>
    <Directory "${folder}">
      AllowOverride ${allowOverride}
      Options ${options}
      ${wantsUser ? `AuthType Basic\nAuthName guide\nAuthUserFile "${own}/users"\nRequire valid-user` : 'Require all granted'}
    </Directory>
    ${place ? `DocumentRoot "${own}"\nAlias "${place}/" "${folder}/"` : `DocumentRoot "${folder}"`}
  `;
}
