import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { transformWithOxc } from 'vite';
import { expectSoon, type Driver } from '../engines/driver';
import { DevToolsPipe } from './pipe';
import { binaryOf, environmentOf, flags } from './versions.mjs';

/** A page in an old browser: what a walk needs. Nothing here waits for scripts, which may never run. */
export interface OldPage extends Pick<Driver, 'open' | 'click' | 'read' | 'takePicture' | 'complaints'> {
  /** What the browser calls itself. */
  readonly version: string;
  close(): Promise<void>;
}

/** Where to click on an element: null where it cannot be seen, or something else lies over it. */
const pointOf = (selector: string) => {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'center' });
  const box = element?.getClientRects()[0];
  if (!element || !box) return null;
  const point = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const hit = document.elementFromPoint(point.x, point.y);
  return hit && (element === hit || element.contains(hit)) ? point : null;
};

/** Starts an old version of Chromium with one page. Playwright drives no browser this old. */
export async function startOldBrowser(version: string): Promise<OldPage> {
  const profile = mkdtempSync(path.join(tmpdir(), 'login-guide-old-'));
  const child = spawn(
    binaryOf(version),
    [...flags, '--remote-debugging-pipe', `--user-data-dir=${profile}`, 'about:blank'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      env: environmentOf(version),
    },
  );
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);

  const complaints: string[] = [];
  let loaded = () => {};
  const pipe = new DevToolsPipe(child, (method, params) => {
    if (method === 'Page.loadEventFired') loaded();
    const complaint = complaintOf(method, params);
    if (complaint) complaints.push(complaint);
  });
  const { product } = await pipe.send('Browser.getVersion');
  const { targetId } = await pipe.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
  const send = (method: string, params = {}) => pipe.send(method, params, String(sessionId));
  for (const domain of ['Page', 'Runtime', 'Log']) await send(`${domain}.enable`);
  await send('Emulation.setDeviceMetricsOverride', { width: 390, height: 844, deviceScaleFactor: 1, mobile: true });

  const read: OldPage['read'] = async (inPage, argument = '') => {
    const written = `(${String(inPage)})(${JSON.stringify(argument)})`;
    const { code } = await transformWithOxc(written, 'page.js', { target: 'es2019', sourcemap: false });
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression: code,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { value: never }).value;
  };
  const goTo = async (address: string) => {
    const done = new Promise<void>((resolve) => (loaded = resolve));
    const { errorText } = await send('Page.navigate', { url: address });
    if (errorText) throw new Error(`${address}: ${JSON.stringify(errorText)}`);
    await done;
  };

  return {
    version: String(product),
    async open(address) {
      // A browser does not load the page when only the fragment changes.
      await goTo('about:blank');
      complaints.splice(0);
      await goTo(address);
    },
    read,
    async click(selector) {
      await expectSoon(async () => (await read(pointOf, selector)) !== null, true);
      const point = (await read(pointOf, selector)) ?? {};
      for (const type of ['mousePressed', 'mouseReleased']) {
        await send('Input.dispatchMouseEvent', { type, ...point, button: 'left', clickCount: 1 });
      }
    },
    async takePicture(file) {
      mkdirSync(path.dirname(file), { recursive: true });
      const { data } = await send('Page.captureScreenshot');
      writeFileSync(file, Buffer.from(String(data), 'base64'));
    },
    complaints: () => Promise.resolve(complaints.splice(0)),
    async close() {
      process.off('exit', kill);
      const ended = once(child, 'exit');
      if (child.exitCode === null && kill()) await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What the browser says went wrong; null for any other event. */
function complaintOf(method: string, params: Readonly<Record<string, unknown>>): string | null {
  if (method === 'Runtime.exceptionThrown') {
    const { exception, text } = params['exceptionDetails'] as { exception?: { description?: string }; text: string };
    return `error: ${exception?.description ?? text}`;
  }
  if (method === 'Runtime.consoleAPICalled' && params['type'] === 'error')
    return `console: ${JSON.stringify(params['args'])}`;
  if (method !== 'Log.entryAdded') return null;
  const { level, text } = params['entry'] as { level: string; text: string };
  return level === 'error' ? `log: ${text}` : null;
}
