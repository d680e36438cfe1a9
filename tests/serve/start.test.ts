import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';

/** Begins `npm start`, and yields what it says until it ends. */
async function start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, ['src/serve/start.mjs', ...args], { env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const [status] = (await once(child, 'close')) as [number];
  return { status, said };
}

let taken: Server | undefined;

async function takenPort(): Promise<number> {
  taken = createServer().listen(0);
  await once(taken, 'listening');
  return (taken.address() as AddressInfo).port;
}

afterEach(() => {
  taken?.close();
});

describe('npm start', () => {
  it('says that the port is taken before it builds anything, with a command that any shell knows', async () => {
    const port = await takenPort();
    for (const { status, said } of [await start(['--port', String(port)]), await start([], { PORT: String(port) })]) {
      expect(status).toBe(1);
      expect(said).toContain(String(port));
      expect(said).toMatch(/npm start -- --port \d+/);
      expect(said).not.toContain('Building');
      // A line in each language, and no stack.
      expect(said.trim().split('\n')).toHaveLength(2);
    }
  });

  it.each(['0', '65536', '80a', '-1'])('says that %s is no port', async (port) => {
    const { status, said } = await start([`--port=${port}`]);
    expect(status).toBe(1);
    expect(said).toContain(port);
    expect(said).toContain('65535');
  });
});
