// `npm start`: builds the site when it is missing or older than its sources, and serves it.
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { createBuilder, preview } from 'vite';

const sources = ['src', 'locales', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
const built = 'dist/hosting/nginx.conf'; // The file the build writes last.
const defaultPort = 4173;

try {
  const port = readPort(process.env['PORT']);
  if (await isOutdated()) {
    console.log('Building the site …');
    const builder = await createBuilder();
    await builder.buildApp();
  }
  const server = await preview({ preview: { host: true, port, strictPort: true }, logLevel: 'info' });
  console.log('ログインガイド is served at');
  server.printUrls();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

/** @param {string | undefined} text */
function readPort(text) {
  if (text === undefined || text === '') return defaultPort;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new RangeError(`PORT must be a number from 1 to 65535, but it is "${text}".`);
}

async function isOutdated() {
  const builtAt = await changedAt(built);
  const sourceTimes = await Promise.all(sources.map(changedAt));
  return builtAt === 0 || Math.max(...sourceTimes) > builtAt;
}

/**
 * When a file, or the newest file in a folder, was changed; 0 if there is none.
 * @param {string} name
 * @returns {Promise<number>}
 */
async function changedAt(name) {
  const found = await stat(name).catch(() => null);
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const inside = await Promise.all((await readdir(name)).map((child) => changedAt(path.join(name, child))));
  return Math.max(found.mtimeMs, ...inside);
}

/** @param {unknown} error */
function explain(error) {
  const message = error instanceof Error ? error.message : String(error);
  const taken = /Port (\d+) is already in use/.exec(message);
  return taken
    ? `Port ${taken[1]} is taken by another program. Choose another one: PORT=${Number(taken[1]) + 1} npm start`
    : message;
}
