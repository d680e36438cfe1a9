import assert from 'node:assert/strict';
import { expectSoon, patience } from '../engines/driver';
import { linkOf } from '../support/takeAnswers';
import type { Way } from '../support/ways';
import type { OldPage } from './browser';
import type { Opened } from './pages';

/** What became of a page: the scripts run it, they do not, or it has none but what is inlined. */
export type State = 'enhanced' | 'plain' | 'no scripts';

/** After so long, what waits for scripts on a page is hidden; in milliseconds. */
const givenUp = 9_000;

function readPage() {
  const isVisible = (element: Element | null) => element !== null && element.getClientRects().length > 0;
  const main = document.querySelector('main');
  const heading = document.querySelector('main h1');
  return {
    isReady: 'ready' in document.documentElement.dataset,
    hasScripts: [...document.scripts].some(({ src }) => src.includes('/assets/')),
    main: isVisible(main) && main?.textContent?.trim() !== '',
    heading: isVisible(heading) && heading?.textContent?.trim() !== '',
    links: [...document.querySelectorAll('main a[href], header a[href], footer a[href]')].some(isVisible),
    root: document.querySelector('#root')?.childElementCount !== 0,
  };
}

/** Opens a page and waits until it is ready, or until it is clear that it will not be. Throws where it is blank or complains. */
export async function lookAt(
  page: OldPage,
  site: string,
  { address, waits }: Opened,
  mayBePlain: boolean,
): Promise<State> {
  await page.open(`${site}${address}`);
  const said: string[] = [];
  const state = await stateOf(page, said, mayBePlain);
  if (state === 'plain' && waits) await new Promise((wait) => setTimeout(wait, givenUp));
  const { main, heading, links, root } = await page.read(readPage);
  assert.deepEqual({ main, heading, links, root }, { main: true, heading: true, links: true, root: true });
  said.push(...(await page.complaints()));
  assert.deepEqual(
    said.filter((complaint) => !isExpected(complaint, state, address)),
    [],
  );
  return state;
}

async function stateOf(page: OldPage, said: string[], mayBePlain: boolean): Promise<State> {
  for (const end = Date.now() + patience; Date.now() < end;) {
    // Between two pages there is nothing to read.
    const now = await page.read(readPage).catch(() => null);
    if (now?.isReady) return 'enhanced';
    said.push(...(await page.complaints()));
    if (mayBePlain && said.some(isSyntax)) return 'plain';
    // They are put there after the first paint, a second after the page was read at the latest.
    if (now?.hasScripts === false && Date.now() > end - patience + 3_000) return 'no scripts';
    await new Promise((wait) => setTimeout(wait, 50));
  }
  throw new Error(`The page never became ready: ${said.join('\n')}`);
}

function isSyntax(complaint: string): boolean {
  return complaint.startsWith('error: SyntaxError');
}

/** Syntax that a browser below the floor does not read; that a wrong address is one; parts of the policy that came later. */
function isExpected(complaint: string, state: State, address: string): boolean {
  return (
    (state === 'plain' && isSyntax(complaint)) ||
    (address.includes('sms-filtre') && complaint.includes('404')) ||
    complaint.startsWith('log: Unrecognized Content-Security-Policy directive')
  );
}

const stepShown = () => document.querySelector<HTMLElement>('main')?.dataset['step'];
const reasonsShown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-reason]')]
    .filter((element) => element.getClientRects().length > 0)
    .map(({ dataset }) => dataset['reason']);

/** Gives the answers of a way from the start by clicking, as soon as the page is there; the page at its end has to be the right one. */
export async function takeWay(
  page: OldPage,
  start: string,
  { step, given }: Way,
  reasons: readonly string[],
): Promise<void> {
  await page.open(start);
  for (const each of given) {
    await expectSoon(() => page.read(stepShown), each.step);
    await page.click(linkOf(each));
  }
  await expectSoon(() => page.read(stepShown), step);
  await expectSoon(() => page.read(reasonsShown), [...reasons]);
}
