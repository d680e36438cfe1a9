// Installs what tests need, by the system's package manager and by Playwright.
import { spawn } from 'node:child_process';
import { binOf } from './package-bin.mjs';

/** How long another program may hold the lock of the package manager, in seconds. */
const patience = 120;

const isRoot = process.getuid?.() === 0;

/**
 * Runs a command, says every half minute that it still runs, and yields whether it succeeded. It is never killed: halfway, it
 * would leave the machine's packages broken.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<{ ok: boolean, complaint: string }>}
 */
async function run(command, args) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  console.log(`${[command === process.execPath ? 'node' : command, ...args].join(' ')} …`);
  const ticking = setInterval(() => console.log(`  … still running, ${seconds()} s`), 30_000);
  let complaint = '';
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  child.stderr.on('data', (text) => {
    complaint += String(text);
    process.stderr.write(text);
  });
  const ok = await new Promise((done) => {
    child.once('error', ({ message }) => {
      console.error(message);
      done(false);
    });
    child.once('close', (status) => done(status === 0));
  });
  clearInterval(ticking);
  if (!ok) console.error(`${command} failed after ${seconds()} s.`);
  return { ok, complaint };
}

/**
 * Runs the package manager; where another program holds its lock, waits for it and tries again. Its own option waits for one of
 * its two locks only.
 * @param {readonly string[]} args
 */
async function aptGet(args) {
  const last = Date.now() + patience * 1000;
  for (;;) {
    const { ok, complaint } = await run('apt-get', ['-o', `DPkg::Lock::Timeout=${patience}`, ...args]);
    if (ok || !/Could not get lock|Unable to (?:acquire|lock)/.test(complaint) || Date.now() > last) return ok;
    console.log('Another program is installing packages. Waiting 2 s for it …');
    await new Promise((done) => setTimeout(done, 2000));
  }
}

/** The command that installs packages of Debian and Ubuntu, without what they only recommend. @param {readonly string[]} packages */
function commandsFor(packages) {
  return [['update'], ['install', '-y', '--no-install-recommends', ...new Set(packages)]];
}

/**
 * Installs packages of Debian and Ubuntu; says how root does it, where nobody else may.
 * @param {readonly string[]} packages
 */
export async function installPackages(packages) {
  if (packages.length === 0) return;
  const commands = commandsFor(packages);
  if (!isRoot) {
    console.log(`As root: ${commands.map((args) => `apt-get ${args.join(' ')}`).join(' && ')}`);
    return;
  }
  console.log(`Installing ${packages.join(', ')}; waits up to ${patience} s where another program holds the lock.`);
  for (const args of commands) if (!(await aptGet(args))) return;
}

/** Installs Playwright's own Chromium, which needs no root. */
export async function installChromium() {
  await run(process.execPath, [binOf('playwright'), 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium']);
}
