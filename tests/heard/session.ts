import { spawn, spawnSync, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as after } from 'node:timers/promises';
import { commandOf } from './browsers';
import { cLocales, environment, find, type BrowserId } from './programs.mjs';
import { afterKey, afterLoad, afterReading, afterTyping, linesOf, Speech } from './speech';

/** What Orca itself speaks. */
export type OrcaLanguage = keyof typeof cLocales;

/** Orca over a browser, and a keyboard. Each press resolves to what was said after it, a line an utterance. */
export interface Listener {
  /**
   * Loads a page, by its whole address, and goes to its top. What is said while a page loads differs from run to run, so nobody hears it.
   */
  open(address: string): Promise<void>;
  press(key: string): Promise<readonly string[]>;
  type(text: string): Promise<readonly string[]>;
  /** Reads from where it is to the end of the page. */
  read(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Starts a screen, a bus, a window manager and Orca of its own, and the browser once a page is opened. */
export async function startListener(browser: BrowserId, lang: OrcaLanguage): Promise<Listener> {
  const home = mkdtempSync(path.join(tmpdir(), 'login-guide-heard-'));
  const log = openSync(path.join(home, 'log'), 'a');
  const started: ChildProcess[] = [];
  const stop = () => {
    for (const { pid } of started) end(pid);
  };
  process.once('exit', stop);

  const files = { speech: path.join(home, 'speech'), pulse: path.join(home, 'pulse') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  mkdirSync(path.join(home, 'run'), { mode: 0o700 });
  // Orca starts only once for a user, whatever screen it reads; here each browser has one. It asks this program.
  const programs = path.join(home, 'bin');
  mkdirSync(programs);
  writeFileSync(path.join(programs, 'pgrep'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  const locale = `${cLocales[lang]}.UTF-8`;
  const own = environment();
  const env: NodeJS.ProcessEnv = {
    ...own,
    PATH: [programs, own.PATH].join(path.delimiter),
    HOME: home,
    XDG_RUNTIME_DIR: path.join(home, 'run'),
    LANG: locale,
    LC_ALL: locale,
    LANGUAGE: lang,
    HEARD_SPEECH: files.speech,
    HEARD_PULSE: files.pulse,
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
    MOZ_DISABLE_CONTENT_SANDBOX: '1',
    GSETTINGS_BACKEND: 'memory',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  // A group of its own, so that what it starts ends with it.
  const start = ([program = '', ...args]: readonly string[], stdio: StdioOptions = ['ignore', log, log]) => {
    const child = spawn(program, args, { env, stdio, detached: true });
    started.push(child);
    return child;
  };
  /** Where what was unpacked would shadow libraries that a browser brings or needs. */
  const startBrowser = (command: readonly string[]) => {
    const { LD_LIBRARY_PATH: _, ...outside } = env;
    const child = spawn(command[0] ?? '', command.slice(1), {
      env: outside,
      stdio: ['ignore', log, log],
      detached: true,
    });
    started.push(child);
  };

  const screen = start(
    [find('xvfb') ?? '', '-displayfd', '3', '-screen', '0', '1280x1400x24', '-nolisten', 'tcp'],
    ['ignore', log, log, 'pipe'],
  );
  env['DISPLAY'] = `:${await firstLine(screen.stdio[3])}`;
  const bus = start([find('dbus') ?? '', '--session', '--nofork', '--print-address=1'], ['ignore', 'pipe', log]);
  env['DBUS_SESSION_BUS_ADDRESS'] = await firstLine(bus.stdout);
  start([find('accessibility') ?? '', '--launch-immediately', '--a11y=1', '--screen-reader=1']);
  start([find('openbox') ?? '', '--config-file', openboxSettings()]);
  const settings = path.join(home, 'orca');
  cpSync('tests/heard/orca', settings, { recursive: true });
  start([find('python') ?? '', find('orca') ?? '', '--user-prefs', settings]);

  const speech = new Speech(files);
  const hear = async (quiet: Parameters<Speech['settle']>[0]) => linesOf(await speech.settle(quiet), lang);
  const pressKeys = (...args: readonly string[]) => {
    const { status, stderr } = spawnSync(find('xdotool') ?? '', args, { env, encoding: 'utf8', timeout: 20_000 });
    if (status !== 0) throw new Error(`xdotool ${args.join(' ')}: ${stderr}`);
  };
  const press = (key: string) => pressKeys('key', '--clearmodifiers', key);
  await spoken('Orca said nothing when it started');
  await hear(afterKey);
  let isOpen = false;

  async function spoken(complaint: string) {
    for (let waited = 0; speech.take().length === 0; waited += 100) {
      if (waited > 60_000)
        throw new Error(`${complaint}: ${readFileSync(path.join(home, 'log'), 'utf8').slice(-2000)}`);
      await after(100);
    }
  }

  return {
    async open(address) {
      if (isOpen) {
        press('ctrl+l');
        await after(600);
        pressKeys('type', '--delay', '8', address);
        press('Delete');
        await after(300);
        press('Return');
      } else {
        startBrowser(commandOf(browser, home, lang, address));
        await spoken('Nothing was said when the browser opened');
        isOpen = true;
      }
      await hear(afterLoad);
      press('ctrl+Home');
      await hear(afterKey);
    },
    press(key) {
      speech.take();
      press(key);
      return hear(afterKey);
    },
    type(text) {
      speech.take();
      pressKeys('type', '--delay', '60', text);
      return hear(afterTyping);
    },
    read() {
      press('KP_Add');
      return hear(afterReading);
    },
    async close() {
      process.off('exit', stop);
      const running = started.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
      const ended = Promise.all(running.map((child) => once(child, 'exit')));
      stop();
      await ended;
      closeSync(log);
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Ends a process and all that it started. */
function end(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

function openboxSettings(): string {
  const found = ['/etc/xdg/openbox/rc.xml', path.resolve('node_modules/.cache/heard/root/etc/xdg/openbox/rc.xml')];
  return found.find((file) => spawnSync('test', ['-e', file]).status === 0) ?? '';
}

async function firstLine(stream: unknown): Promise<string> {
  const lines = createInterface({ input: stream as Readable });
  const [line] = (await once(lines, 'line')) as [string];
  lines.close();
  return line;
}
