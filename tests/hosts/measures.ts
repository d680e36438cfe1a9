import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { kindOf, siteHeaders } from '../../src/hosting/headers';
import { builtFiles } from '../support/builtSite';
import { ask, decoded, type Answer } from '../support/nginx';

// What a cell of the table says, measured at a server that runs.

const encodings = 'gzip, deflate, br';

/** Asks as a browser does, which follows where the host sends it. */
async function follow(address: string, hops = 3): Promise<Answer> {
  const answer = await ask(address, { 'Accept-Encoding': encodings });
  const { location } = answer.headers;
  return location && hops > 0 ? follow(new URL(location, address).href, hops - 1) : answer;
}

async function isSent(site: string, file: string, built = file): Promise<boolean> {
  const answer = await follow(`${site}/${file}`);
  return answer.status === 200 && decoded(answer).equals(readFileSync(path.join('dist', built)));
}

/** How many of the built pages are sent, byte for byte. */
export async function pagesSent(site: string): Promise<string> {
  const pages = builtFiles(/\.html$/);
  let sent = 0;
  // A small server lets no more than five wait.
  for (let from = 0; from < pages.length; from += 4) {
    const answers = await Promise.all(pages.slice(from, from + 4).map((file) => isSent(site, file)));
    sent += answers.filter(Boolean).length;
  }
  return `${sent}/${pages.length}`;
}

/** Whether a folder's names lead to its pages, with a slash and without, and the files beside them are sent. */
export async function partsSent(site: string): Promise<string> {
  const parts = { '': 'index.html', ja: 'ja/index.html', 'ja/': 'ja/index.html' };
  const files = ['sw.js', 'embed.js', 'organization.json', 'ja/manifest.webmanifest', 'icons/192.png'];
  const scripts = builtFiles(/^assets\/steps-.*\.js$/);
  const asked = [...Object.entries(parts), ...[...files, ...scripts].map((file) => [file, file] as const)];
  const wrong: string[] = [];
  for (const [file, built] of asked) if (!(await isSent(site, file, built))) wrong.push(file === '' ? '/' : file);
  return wrong.length === 0 ? 'yes' : `not ${wrong.join(', ')}`;
}

/** How many of the headers that the build means are sent with a page, a script, the settings and the worker. */
export async function headersSent(site: string): Promise<string> {
  const { common, byKind } = siteHeaders({});
  const files = ['ja/index.html', ...builtFiles(/^assets\/steps-.*\.js$/), 'organization.json', 'sw.js'];
  let [right, all] = [0, 0];
  for (const file of files) {
    const { headers } = await follow(`${site}/${file}`);
    for (const [name, value] of Object.entries({ ...common, ...byKind[kindOf(file)] })) {
      all += 1;
      if (headers[name.toLowerCase()] === value) right += 1;
    }
  }
  return `${right}/${all}`;
}

/** Which page a wrong address gets, also deep in folders that do not exist. */
export async function notFoundSent(site: string): Promise<string> {
  const said = await Promise.all(
    ['ja/nope.html', 'deep/er/nope'].map(async (file) => {
      const answer = await follow(`${site}/${file}`);
      const isOwn = decoded(answer).equals(readFileSync('dist/404.html'));
      return `${answer.status} ${isOwn ? 'own' : 'the host’s'}`;
    }),
  );
  return [...new Set(said)].join(', ');
}

/** What the host says of keeping a page. */
export async function cachingSaid(site: string): Promise<string> {
  return (await follow(`${site}/ja/index.html`)).headers['cache-control'] ?? 'nothing';
}

/** The addresses that the worker keeps. */
export async function keptAddresses(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const found = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return found.flat();
  });
}

/** The bytes of the pages that the worker keeps, as the host sends them to a browser. */
export async function packSent(page: Page): Promise<string> {
  const packs = (await keptAddresses(page)).filter((address) => /\/assets\/[\w-]+-pages-/.test(address));
  const answers = await Promise.all(packs.map((address) => follow(address)));
  const bytes = answers.reduce((sum, { body }) => sum + body.length, 0);
  const [encoding] = answers.map(({ headers }) => headers['content-encoding'] ?? 'as it is');
  return packs.length === 0 ? 'none' : `${Math.round(bytes / 1000)} kB ${encoding}`;
}
