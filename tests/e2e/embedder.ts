import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import type { GuideMessage } from '../../src/embed/messages';

// A page of another site that embeds the guide.

declare global {
  /** What the embedder was told, in order. */
  var told: { readonly frame: number; readonly message: GuideMessage }[];
}

export const guide = `http://localhost:${process.env['E2E_PORT'] ?? 4180}`;

/** The address of the first page, and the script beside it. */
export const start = `${guide}/ja/index.html`;
export const loader = `<script src="${guide}/embed.js" async></script>`;

export interface Host {
  /** Another one than the guide's. */
  readonly origin: string;
  readonly close: () => void;
}

const listen = `<script>
  globalThis.told = [];
  addEventListener('login-guide', ({ target, detail }) =>
    told.push({ frame: [...document.querySelectorAll('iframe')].indexOf(target), message: detail }));
</script>`;

interface Said {
  /** What is in the body, by path. */
  readonly pages: Readonly<Record<string, string>>;
  readonly policies?: Readonly<Record<string, string>>;
  /** Policies that only report. */
  readonly reports?: Readonly<Record<string, string>>;
  /** The style sheet `/host.css`. */
  readonly style?: string;
}

/** Serves the pages of an embedder on another origin. */
export async function serveHost({ pages, policies = {}, reports = {}, style = '' }: Said): Promise<Host> {
  const server = createServer(({ url = '/' }, response) => {
    const isStyle = url === '/host.css';
    response.setHeader('Content-Type', isStyle ? 'text/css' : 'text/html; charset=utf-8');
    if (policies[url]) response.setHeader('Content-Security-Policy', policies[url]);
    if (reports[url]) response.setHeader('Content-Security-Policy-Report-Only', reports[url]);
    response.end(
      isStyle
        ? style
        : `<!doctype html><html lang="ja"><title>社内</title>${listen}<body>${pages[url] ?? ''}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

/** What the page of an embedder complains about, for reasons of its own. */
export const tolerated = [
  'request: http://127.0.0.1',
  'error: Failed to load resource',
  'warning: organization.json',
  // Chromium on Linux has no share sheet, and complains about a frame that may use one.
  'warning: Unrecognized feature',
];

/** Lets the settings name the origins that may embed the guide. */
export async function allow(context: BrowserContext, origins: readonly string[], more: object = {}): Promise<void> {
  await context.route('**/organization.json', (route) => route.fulfill({ json: { embedding: origins, ...more } }));
}

/** The guide in the embedder's page, once it is ready. */
export async function frameOf(page: Page, index = 0): Promise<Frame> {
  const frame = await (await page.locator('iframe').nth(index).elementHandle())?.contentFrame();
  if (!frame) throw new Error('There is no frame.');
  await frame.locator('html[data-ready]').waitFor({ state: 'attached' });
  return frame;
}

export function heightOf(page: Page, index = 0): Promise<number> {
  return page
    .locator('iframe')
    .nth(index)
    .evaluate((frame) => frame.getBoundingClientRect().height);
}
