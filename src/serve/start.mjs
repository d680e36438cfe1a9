// `npm start`: builds the site when it is missing or older than its sources, and serves it.
import { readdir, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createBuilder, preview } from 'vite';

const sources = ['src', 'locales', 'public', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json'];
const built = 'dist/hosting/nginx.conf'; // The file the build writes last.
const defaultPort = 4173;

try {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const port = readPort(values.port ?? process.env['PORT']);
  // Before a build of a minute, not after it.
  await tryPort(port);
  if (await isOutdated()) {
    console.log('サイトを作っています。初めは1～2分かかります。');
    console.log('Building the site; it takes a minute or two the first time.');
    const builder = await createBuilder();
    await builder.buildApp();
  }
  const server = await preview({ preview: { host: true, port, strictPort: true }, logLevel: 'info' });
  console.log(
    'ログインガイドを開けます。止めるときは Ctrl+C を押してください。 / The guide is served, until Ctrl+C, at',
  );
  server.printUrls();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** @param {string | undefined} text */
function readPort(text) {
  if (text === undefined || text === '') return defaultPort;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new RangeError(
    `ポートは1から65535までの数です：${text}\nThe port must be a number from 1 to 65535, but it is "${text}".`,
  );
}

/**
 * Rejects, in words, where the port cannot be listened at.
 * @param {number} port
 */
async function tryPort(port) {
  const probe = createServer();
  /** @type {NodeJS.ErrnoException | null} */
  const problem = await new Promise((done) => {
    probe.once('error', done);
    probe.listen(port, () => probe.close(() => done(null)));
  });
  if (!problem) return;
  const other = port < 1024 ? defaultPort : port === 65535 ? port - 1 : port + 1;
  const advice = [
    `別の番号で始めてください： npm start -- --port ${other}`,
    `Choose another one: npm start -- --port ${other}`,
  ];
  /** @type {Readonly<Record<string, readonly [string, string]>>} */
  const said = {
    EADDRINUSE: [`ポート${port}は、ほかのプログラムが使っています。`, `Port ${port} is taken by another program.`],
    EACCES: [
      `ポート${port}は、管理者の権限がないと使えません。`,
      `Port ${port} is forbidden to you: the numbers below 1024 often are.`,
    ],
  };
  const words = said[problem.code ?? ''];
  throw words ? new Error(words.map((line, index) => `${line} ${advice[index]}`).join('\n')) : problem;
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
