import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { steps } from '../../src/diagnosis/steps';
import type { Mishap, Rule } from './faultySite';
import { toContactAdmin, toResolved } from './ways';

/** What a fault affects. Two faults of one place do not occur together. */
type Place =
  | 'first page'
  | 'further pages'
  | 'locale’s script'
  | 'first phase’s wording'
  | 'client’s script'
  | 'organization.json'
  | 'settings module'
  | 'QR module'
  | 'network'
  | 'storage'
  | 'cookies'
  | 'clipboard'
  | 'share sheet'
  | 'JavaScript'
  | 'matchMedia'
  | 'clock'
  | 'taps';

export interface Fault {
  readonly place: Place;
  readonly what: string;
  readonly rules?: readonly Rule[];
  readonly options?: BrowserContextOptions;
  /** Runs before the first page is requested. */
  readonly arrange?: (context: BrowserContext, page: Page) => Promise<unknown>;
  /** Runs once the first page is there, and hydrated if it can be. */
  readonly happens?: (context: BrowserContext) => Promise<unknown>;
  /** Pages are not hydrated: the person has plain pages. */
  readonly stopsClient?: true;
  /** Pages of the first phase are not hydrated, those of the others are. */
  readonly stopsFirstPhase?: true;
  /** The person does not wait until the page is hydrated. */
  readonly hurries?: true;
  readonly tapsTwice?: true;
  /** The wording of other phases does not come while the client waits for it: pages are loaded instead, and hydrated. */
  readonly isSlow?: true;
  /** Left out of the pairs, where another fault, or another way to fail, stands for it. */
  readonly alone?: true;
}

/** How each file fails. Pairs use only the first three: to the page, the others look the same. */
const fileMishaps = ['404', 'hangs', 'is cut', '500', 'breaks off'] as const satisfies readonly Mishap[];
const inPairs: readonly Mishap[] = process.env['FAULT_PAIRS'] === 'all' ? fileMishaps : fileMishaps.slice(0, 3);

/** The pages between the first one and the outcomes. */
const furtherPages = new RegExp(
  `^ja/(${[...toResolved.given, ...toContactAdmin.given].flatMap(({ step }) => (step === 'start' ? [] : step)).join('|')})\\.html$`,
);

const files: readonly {
  place: Place;
  file: RegExp;
  stopsClient?: true;
  stopsFirstPhase?: true;
  stopsPages?: true;
}[] = [
  { place: 'first page', file: /^ja\/index\.html$/, stopsPages: true },
  { place: 'further pages', file: furtherPages, stopsPages: true },
  { place: 'locale’s script', file: /^assets\/ja-steps-/, stopsClient: true },
  { place: 'first phase’s wording', file: new RegExp(`^assets/ja-${steps.start.phase}-`), stopsFirstPhase: true },
  { place: 'client’s script', file: /^assets\/steps-/, stopsClient: true },
  { place: 'organization.json', file: /^organization\.json$/ },
  { place: 'settings module', file: /^assets\/settings-/ },
  { place: 'QR module', file: /^assets\/qr-/ },
];

const fileFaults = files.flatMap(
  ({ place, file, stopsClient, stopsFirstPhase, stopsPages = false }): readonly Fault[] =>
    fileMishaps.map((mishap) => ({
      place,
      what: mishap,
      rules: [{ file, mishap, stopsPages }],
      ...(stopsClient && { stopsClient }),
      // While it may still come, a page waits for it, and stays plain.
      ...(stopsFirstPhase && (mishap === 'hangs' ? { stopsClient: true } : { stopsFirstPhase })),
      ...(inPairs.includes(mishap) ? {} : { alone: true as const }),
    })),
);

/** Slows the page's network down, to a speed in bits a second and a latency in milliseconds. */
async function slowDown(page: Page, bits: number, latency: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const throughput = bits / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

const tenYears = 10 * 365.25 * 86_400_000;

/** Sets the browser's clock wrong, by a number of milliseconds. */
const skewClock = (by: number) => (context: BrowserContext) => context.clock.setSystemTime(new Date(Date.now() + by));

const otherFaults: readonly Fault[] = [
  {
    place: 'first page',
    what: 'first byte only',
    rules: [{ file: /./, mishap: 'first byte only', stopsPages: true }],
    alone: true,
  },
  {
    place: 'network',
    what: 'gone after the first page',
    rules: [{ file: /./, mishap: 'no answer', after: 1, stopsPages: true }],
    stopsClient: true,
  },
  {
    place: 'network',
    what: 'gone after the scripts',
    // All of them: those with the wording of other phases come once the page is ready.
    happens: async (context) => {
      for (const page of context.pages()) await page.waitForLoadState('networkidle');
      await context.setOffline(true);
    },
  },
  { place: 'network', what: '400 kbit/s, 0.3 s', arrange: (_, page) => slowDown(page, 400_000, 300) },
  {
    place: 'network',
    what: '50 kbit/s, 2 s',
    arrange: (_, page) => slowDown(page, 50_000, 2000),
    isSlow: true,
    alone: true,
  },
  {
    place: 'network',
    what: '50 kbit/s, 2 s, and the person does not wait',
    arrange: (_, page) => slowDown(page, 50_000, 2000),
    hurries: true,
    alone: true,
  },
  {
    place: 'storage',
    what: 'throws',
    arrange: (context) =>
      context.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
          Object.defineProperty(globalThis, name, {
            get() {
              throw new DOMException('denied', 'SecurityError');
            },
          });
        }
      }),
  },
  {
    place: 'cookies',
    what: 'off',
    arrange: async (context, page) => {
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setDocumentCookieDisabled', { disabled: true });
    },
  },
  {
    place: 'clipboard',
    what: 'missing',
    arrange: (context) =>
      context.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined })),
  },
  {
    place: 'clipboard',
    what: 'refuses, and the copy command too',
    arrange: (context) =>
      context.addInitScript(() => {
        const writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
        Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
        document.execCommand = () => false;
      }),
  },
  {
    place: 'share sheet',
    what: 'missing',
    arrange: (context) => context.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined })),
  },
  {
    place: 'share sheet',
    what: 'refuses',
    arrange: (context) =>
      context.addInitScript(() => {
        const share = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
        Object.defineProperty(navigator, 'share', { value: share });
      }),
  },
  {
    place: 'JavaScript',
    what: 'off',
    options: { javaScriptEnabled: false },
    stopsClient: true,
  },
  {
    place: 'matchMedia',
    what: 'missing',
    arrange: (context) =>
      context.addInitScript(() => Object.defineProperty(globalThis, 'matchMedia', { value: undefined })),
  },
  { place: 'clock', what: '10 years ahead', arrange: skewClock(tenYears) },
  { place: 'clock', what: '10 years behind', arrange: skewClock(-tenYears) },
  { place: 'taps', what: 'all twice', tapsTwice: true },
];

/** Every fault, for one-by-one runs. */
export const faults: readonly Fault[] = [...fileFaults, ...otherFaults];

/** The name of a fault in the table. */
export function nameOf({ place, what }: Fault): string {
  return `${place}: ${what}`;
}

/** Places that only a hydrated page requests or calls. */
const ofTheClient: ReadonlySet<Place> = new Set([
  'organization.json',
  'settings module',
  'QR module',
  'clipboard',
  'share sheet',
] as const);
/** Places that nothing touches where no script runs. */
const ofScripts: ReadonlySet<Place> = new Set([
  ...ofTheClient,
  'locale’s script',
  'first phase’s wording',
  'client’s script',
  'storage',
  'matchMedia',
  'clock',
] as const);

/** Whether `one` prevents `other` from happening. */
function hides(one: Fault, other: Fault): boolean {
  if (one.place === 'JavaScript') return ofScripts.has(other.place);
  if (one.stopsClient) return ofTheClient.has(other.place);
  return one.place === 'organization.json' && other.place === 'settings module';
}

/** Every two faults that can occur together. */
export function pairs(): readonly (readonly [Fault, Fault])[] {
  const paired = faults.filter(({ alone }) => !alone);
  return paired.flatMap((one, index) =>
    paired
      .slice(index + 1)
      .filter((other) => one.place !== other.place && !hides(one, other) && !hides(other, one))
      .map((other) => [one, other] as const),
  );
}
