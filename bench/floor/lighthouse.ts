import { chromium } from '@playwright/test';
import { chromiumArgs, findChromium } from '../../tests/support/find-browser.mjs';
import { freePort } from '../../tests/support/freePort';
import type * as Tools from '../tools.mjs';

/** The figures of one page load in Lighthouse's mobile preset: times in ms, bytes as transferred. */
export interface Load {
  readonly lcp: number;
  readonly fcp: number;
  readonly tbt: number;
  readonly cls: number;
  readonly bytes: number;
  readonly requests: number;
}

/** `simulate` extrapolates from a fast load to slow 4G and a phone's processor; `devtools` really slows the browser down. */
export const throttlings = ['simulate', 'devtools'] as const;

export type Throttling = (typeof throttlings)[number];

interface Audit {
  readonly numericValue?: number;
  readonly details?: { readonly items?: readonly unknown[] };
}

type Run = (address: string, flags: object) => Promise<{ lhr: { audits: Readonly<Record<string, Audit>> } }>;

const audits = {
  lcp: 'largest-contentful-paint',
  fcp: 'first-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
  bytes: 'total-byte-weight',
} satisfies Partial<Record<keyof Load, string>>;

export interface Lighthouse {
  readonly version: string;
  load(address: string, throttling: Throttling): Promise<Load>;
}

/** Finds or installs Lighthouse. Passed in from a module that Node.js itself imports, because the bundler loads the modules here. */
export type LoadLighthouse = typeof Tools.loadLighthouse;

/** How often a page is loaded anew where Lighthouse saw no paint of it, as happens now and then in a browser that has just started. */
const tries = 3;

/**
 * Returns what loads pages by Lighthouse, each in a browser of its own, as somebody opens the link for the first time: a second load of the
 * same letters finds its fonts opened and its words shaped, which takes longer than any script of the page.
 */
export async function prepareLighthouse(loadLighthouse: LoadLighthouse): Promise<Lighthouse> {
  const { version, lighthouse } = (await loadLighthouse()) as { version: string; lighthouse: Run };

  async function loadOnce(address: string, throttlingMethod: Throttling): Promise<Load> {
    const port = await freePort();
    const browser = await chromium.launch({
      executablePath: findChromium() ?? '',
      args: [...chromiumArgs, `--remote-debugging-port=${port}`],
    });
    try {
      const { lhr } = await lighthouse(address, {
        port,
        throttlingMethod,
        onlyAudits: [...Object.values(audits), 'network-requests'],
        disableFullPageScreenshot: true,
        logLevel: 'error',
      });
      const value = (audit: string) => lhr.audits[audit]?.numericValue ?? Number.NaN;
      return {
        lcp: value(audits.lcp),
        fcp: value(audits.fcp),
        tbt: value(audits.tbt),
        cls: value(audits.cls),
        bytes: value(audits.bytes),
        requests: lhr.audits['network-requests']?.details?.items?.length ?? Number.NaN,
      };
    } finally {
      await browser.close();
    }
  }

  return {
    version,
    async load(address, throttling) {
      for (let tried = 0; tried < tries; tried += 1) {
        const load = await loadOnce(address, throttling);
        if (!Number.isNaN(load.lcp)) return load;
      }
      throw new Error(`Lighthouse saw no paint of ${address} in ${tries} loads.`);
    },
  };
}
