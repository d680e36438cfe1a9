import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { findWebKit } from '../support/find-engines.mjs';
import { freePort } from '../support/freePort';
import { patience, type Browser } from './driver';
import { WebDriverSession } from './webDriver';

declare global {
  var complaints: string[] | undefined;
}

/** Makes the window as narrow as a phone: otherwise the toolbar of WebKitGTK's browser sets its least width. */
const narrowToolbar = '* { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }';

/**
 * Starts WebKitGTK on a screen of its own. Switching scripts off concerns only the scripts of pages; the driver can still run its
 * own in them.
 */
export async function startWebKit(
  { driver, browser, xvfb }: NonNullable<ReturnType<typeof findWebKit>>,
  withScripts: boolean,
): Promise<Browser> {
  const folder = mkdtempSync(path.join(tmpdir(), 'login-guide-webkit-'));
  mkdirSync(path.join(folder, 'gtk-3.0'));
  writeFileSync(path.join(folder, 'gtk-3.0/gtk.css'), narrowToolbar);
  const started: ChildProcess[] = [];
  const kill = () => {
    started.forEach(endGroup);
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', kill);
  const close = async () => {
    process.off('exit', kill);
    for (const child of started.toReversed()) {
      const ended = once(child, 'exit');
      if (endGroup(child)) await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const screen = spawn(xvfb, ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    });
    started.push(screen);
    const [display] = (await once(screen.stdout, 'data', { signal: AbortSignal.timeout(patience) })) as [Buffer];
    const port = await freePort();
    started.push(
      spawn(driver, ['-p', String(port)], {
        env: { ...process.env, DISPLAY: `:${String(display).trim()}`, XDG_CONFIG_HOME: folder },
        stdio: 'ignore',
        detached: true,
      }),
    );
    const session = await WebDriverSession.begin(`http://127.0.0.1:${port}`, {
      'webkitgtk:browserOptions': {
        binary: browser,
        args: ['--automation', `--enable-javascript=${withScripts}`],
      },
    });
    const page = driverOf(session, withScripts);
    await page.resize(390);
    return {
      ...page,
      version: `WebKitGTK ${session.capabilities.browserVersion}`,
      async close() {
        await session.end().catch(() => {});
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Stops a process and everything it has started (its process group); returns whether there was one. */
function endGroup({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid !== undefined && exitCode === null && signalCode === null && process.kill(-pid, 'SIGTERM');
}

function driverOf(session: WebDriverSession, withScripts: boolean): Omit<Browser, 'version' | 'close'> {
  return {
    async open(address) {
      await session.do('frame', { id: null });
      // A browser does not load the page when only the fragment changes.
      await session.do('url', { url: 'about:blank' });
      await session.do('url', { url: address });
      if (withScripts) await session.execute(`(${String(listen)})()`);
    },
    async click(selector) {
      const element = await session.find(selector);
      // A person taps what is seen; a tap from before the paint is ignored (`missStaleTaps`). Playwright waits by itself.
      if (withScripts) await session.execute(`return (${String(painted)})()`);
      await session.click(element);
    },
    read: (inPage, argument = '') =>
      session.execute(`return (${String(inPage)})(...arguments)`, argument) as Promise<never>,
    async back() {
      await session.do('back');
    },
    async reload() {
      await session.do('refresh');
    },
    async resize(width) {
      await session.do('window/rect', { width, height: 844 });
    },
    async enterFrame() {
      await session.do('frame', { id: await session.find('iframe') });
    },
    async leaveFrame() {
      await session.do('frame', { id: null });
    },
    async takePicture(file) {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, await session.screenshot());
    },
    // Paper is looked at in the other two engines.
    print: () => Promise.resolve(null),
    complaints: () => session.execute('return globalThis.complaints?.splice(0) ?? []') as Promise<string[]>,
  };
}

/** Resolves once what stands on the page now has been painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/**
 * Collects what the page complains about, because the driver reports none of it. This runs once the page has loaded: of
 * what happened before, the browser still has the policy violations, but not the errors.
 */
function listen(): void {
  const complaints: string[] = [];
  globalThis.complaints = complaints;
  addEventListener('error', ({ message }) => complaints.push(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(`error: ${String(reason)}`));
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...said) => complaints.push(`${level}: ${said.join(' ')}`);
  }
  new ReportingObserver((reports) => complaints.push(...reports.map(({ body }) => `policy: ${JSON.stringify(body)}`)), {
    types: ['csp-violation'],
    buffered: true,
  }).observe();
}
