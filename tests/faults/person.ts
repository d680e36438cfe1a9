import type { Locator, Page } from '@playwright/test';
import type { AnswerId, StepId } from '../../src/diagnosis/steps';
import { expect } from '@playwright/test';
import { t } from '../support/builtTranslate';
import type { FaultySite } from './faultySite';

/** What a person answers at each step, up to an outcome. */
export type Plan = Readonly<Partial<Record<StepId, { readonly answer: AnswerId; readonly leadsTo: StepId }>>>;

/** How an outcome was reached. */
export interface Way {
  /** How many pages the browser loaded on the way. */
  readonly loads: number;
  readonly client: boolean;
  /** The page for wrong addresses led the person on. */
  readonly byNotFound: boolean;
  /** The person had to come back when the pages were available again. */
  readonly afterwards: boolean;
  /** A second tap answered the next question, and the person went back. */
  readonly wentBack: boolean;
}

export interface Circumstances {
  readonly page: Page;
  readonly site: FaultySite;
  /** Whether a page may be unavailable while the fault lasts. */
  readonly mayWait: boolean;
  readonly tapsTwice: boolean;
  /** Whether pages are hydrated, and the person waits for that. */
  readonly expectsClient: boolean;
  /** Whether the outcomes are hydrated, and the person waits for that. */
  readonly endsWithClient: boolean;
}

/** Between the two taps of a double tap, in milliseconds (browsers and people take less than 300 ms as one). */
const betweenTaps = 120;

/** How long scripts may take to arrive and to run, in milliseconds. */
export const forScripts = 90_000;

/** A person who goes on with what the screen shows, and tries again later when it shows nothing. */
export class Person {
  private loads = 0;
  private byNotFound = false;
  private afterwards = false;
  private wentBack = false;

  constructor(private readonly circumstances: Circumstances) {
    const { page } = circumstances;
    page.on('request', (request) => {
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) this.loads += 1;
    });
  }

  /** Opens a link; tries again later if it cannot be shown. */
  async open(address: string): Promise<void> {
    const { page, expectsClient, mayWait } = this.circumstances;
    const shown = await page.goto(address, { waitUntil: 'commit', timeout: this.patience }).then(
      () => true,
      (error: unknown) => {
        if (!mayWait) throw error;
        return false;
      },
    );
    if (!shown) await this.tryLater(() => page.goto(address, { waitUntil: 'commit' }));
    if (expectsClient && !mayWait) await expect(page.locator('html[data-ready]')).toBeAttached({ timeout: forScripts });
  }

  /** Answers as planned until the screen shows the outcome. */
  async walk(plan: Plan, outcome: StepId): Promise<Way> {
    const { page, mayWait, tapsTwice, expectsClient } = this.circumstances;
    let expected: StepId | null = null;
    for (let tries = 0; tries < 16; tries += 1) {
      const step: StepId | null = await this.stepShown(plan, outcome, expected);
      if (expected !== null && step !== null && step !== expected && tapsTwice && !expectsClient && !this.wentBack) {
        // Without scripts, two taps are two answers; a person who sees the wrong question goes back.
        this.wentBack = true;
        await page.goBack({ waitUntil: 'commit' });
        expected = null;
        continue;
      }
      if (expected !== null && step !== expected && !mayWait) {
        throw new Error(`the answer leads to ${expected}, but ${step ?? 'nothing'} is shown at ${page.url()}`);
      }
      if (step === outcome) return this.way();
      const planned: Plan[StepId] = step ? plan[step] : undefined;
      if (planned) {
        expected = planned.leadsTo;
        const tapped = await this.tap(page.locator(`main[data-step="${step}"] [data-answer="${planned.answer}"]`));
        if (tapped) continue;
      } else if (!this.byNotFound && (await this.isNotFound())) {
        this.byNotFound = true;
        expected = null;
        await this.tap(page.getByRole('link', { name: t('notFound:start') }));
        continue;
      }
      await this.tryLater(() => page.reload({ waitUntil: 'commit' }));
    }
    throw new Error(`${outcome} was not reached; the person ended at ${page.url()}`);
  }

  /** How it has gone since the last call. */
  private async way(): Promise<Way> {
    const { page, endsWithClient } = this.circumstances;
    const taken = page.locator('html[data-ready]');
    if (endsWithClient) await expect(taken).toBeAttached({ timeout: forScripts });
    const client = (await taken.count()) > 0;
    const way = {
      loads: this.loads,
      client,
      byNotFound: this.byNotFound,
      afterwards: this.afterwards,
      wentBack: this.wentBack,
    };
    this.loads = 0;
    this.byNotFound = false;
    this.afterwards = false;
    this.wentBack = false;
    return way;
  }

  private get patience(): number {
    return this.circumstances.mayWait ? 2000 : 30_000;
  }

  /**
   * Waits for the step that the last answer leads to; null if it does not appear in time. A hydrated page may show no other
   * step instead.
   */
  private async stepShown(plan: Plan, outcome: StepId, expected: StepId | null): Promise<StepId | null> {
    const { page } = this.circumstances;
    const known = expected === null ? [...Object.keys(plan), outcome] : [expected];
    const steps = page.locator(known.map((step) => `main[data-step="${step}"] h1`).join(', '));
    await steps
      .or(page.locator('html[data-page="not-found"] h1'))
      .first()
      .waitFor({ timeout: this.patience })
      .catch(() => null);
    const main = page.locator('main[data-step]');
    return (await main.count()) > 0 ? ((await main.first().getAttribute('data-step')) as StepId) : null;
  }

  private async isNotFound(): Promise<boolean> {
    return (await this.circumstances.page.locator('html[data-page="not-found"]').count()) > 0;
  }

  private async tap(link: Locator): Promise<boolean> {
    const { page, tapsTwice } = this.circumstances;
    try {
      if (!tapsTwice || this.wentBack) {
        await link.click({ timeout: this.patience });
        return true;
      }
      await link.scrollIntoViewIfNeeded({ timeout: this.patience });
      const box = await link.boundingBox({ timeout: this.patience });
      if (!box) return false;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.click(x, y);
      await page.waitForTimeout(betweenTaps);
      await page.mouse.down({ clickCount: 2 });
      await page.mouse.up({ clickCount: 2 });
      return true;
    } catch {
      return false;
    }
  }

  /** Tries again once there is a connection, as people do who see nothing to go on with. */
  private async tryLater(again: () => Promise<unknown>): Promise<void> {
    const { page, site, mayWait } = this.circumstances;
    if (!mayWait) throw new Error(`there is nothing to go on with at ${page.url()}`);
    this.afterwards = true;
    site.repairPages();
    await page.context().setOffline(false);
    // A request that still hangs would make the next attempt hang too.
    const session = await page.context().newCDPSession(page);
    await session.send('Page.stopLoading');
    await again();
  }
}
