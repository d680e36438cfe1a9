import assert from 'node:assert/strict';
import { stepIds } from '../../src/diagnosis/steps';
import { fileOf } from '../../src/navigation/paths';
import { t } from '../support/builtTranslate';
import { expectSoon, type Driver } from './driver';
import { sampleOf, sizeOf } from './sample';
import type { Site } from './site';
import { isReady } from './walk';
import { faultsOnPaper, isReadyForPaper, papers, textForPaper } from '../support/paper';
import { beforeLast, oneAnswer, twoAnswers, wayTo } from '../support/ways';
import { linkOf } from '../support/takeAnswers';

/** A check, besides the journeys, of something that engines do differently. */
export interface Check {
  readonly name: string;
  readonly withScripts: boolean;
  /** Complaints that are allowed meanwhile, by how they begin. */
  readonly tolerated?: readonly string[];
  /** Throws if the engine fails the check; may return a remark for the table. */
  readonly run: (driver: Driver, site: Site) => Promise<string | void>;
}

async function openReady(driver: Driver, address: string): Promise<void> {
  await driver.open(address);
  await expectSoon(() => driver.read(isReady), true);
}

const stepShown = () => document.querySelector<HTMLElement>('main')?.dataset['step'];
const place = () => `${location.pathname}${location.hash}`;
const count = (selector: string) => document.querySelectorAll(selector).length;
const reasonsShown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-reason]')]
    .filter((element) => element.getClientRects().length > 0)
    .map(({ dataset }) => dataset['reason']);

const narrow = 320;

/** By how much the content is wider than the page, and the width of the page, in CSS px. */
const widths = () => ({ beyond: Math.max(0, document.documentElement.scrollWidth - innerWidth), innerWidth });

/** A step on the map that is hit in the middle of its box, once that is brought into sight: not where its words or an edge lie. */
const stepWithFreeMiddle = () =>
  [...document.querySelectorAll<SVGElement>('[data-map] [data-map-step]')].find((node) => {
    const box = node.querySelector('a > .map-box.map-far');
    box?.scrollIntoView({ block: 'center', inline: 'center' });
    const { x, y, width, height } = box?.getBoundingClientRect() ?? new DOMRect();
    return box && document.elementFromPoint(x + width / 2, y + height / 2) === box;
  })?.dataset['mapStep'];

// Without scripts a page knows only the answer that led there, so this reason has to follow from one answer.
const asked = wayTo('contact-admin', { reason: 'not-activated' });

/** From the start to the administrator, by the shortest way. */
async function walkToAdministrator(driver: Driver): Promise<void> {
  for (const given of asked.given) await driver.click(linkOf(given));
  await expectSoon(() => driver.read(stepShown), 'contact-admin');
  await expectSoon(() => driver.read(reasonsShown), ['not-activated']);
}

export const checks: readonly Check[] = [
  {
    name: 'Back returns to the answer, with the focus',
    withScripts: true,
    async run(driver, { root }) {
      await openReady(driver, `${root}/ja/index.html`);
      const [first, second] = twoAnswers.given;
      for (const given of twoAnswers.given) await driver.click(linkOf(given));
      await expectSoon(() => driver.read(stepShown), twoAnswers.step);
      const focused = () => driver.read(() => (document.activeElement as HTMLElement | null)?.dataset['answer']);
      await driver.back();
      await expectSoon(() => driver.read(stepShown), second?.step);
      await expectSoon(focused, second?.answer);
      await driver.back();
      await expectSoon(() => driver.read(stepShown), 'start');
      await expectSoon(focused, first?.answer);
    },
  },
  {
    name: 'reload of a link keeps its log',
    withScripts: true,
    async run(driver, { root }) {
      const { address, given } = wayTo('sms-filter');
      await openReady(driver, `${root}${address}`);
      await expectSoon(() => driver.read(count, '.tried-item'), given.length);
      await driver.reload();
      await expectSoon(() => driver.read(isReady), true);
      await expectSoon(() => driver.read(place), address);
      await expectSoon(() => driver.read(count, '.tried-item'), given.length);
    },
  },
  {
    name: 'another language keeps step and log',
    withScripts: true,
    async run(driver, { root }) {
      await openReady(driver, `${root}${oneAnswer.address}`);
      await driver.click('[data-action="languages"]');
      await driver.click('.languages-panel [data-locale="vi"]');
      await expectSoon(() => driver.read(place), `/vi/${oneAnswer.step}.html${oneAnswer.fragment}`);
      await expectSoon(() => driver.read(isReady), true);
      await expectSoon(() => driver.read(count, '.tried-item'), 1);
    },
  },
  {
    name: 'copying the request has an end',
    withScripts: true,
    async run(driver, { root }) {
      await openReady(driver, `${root}${asked.address}`);
      await driver.click('[data-action="copy"]');
      const ends = [
        [t('handoff.copied'), 'copied'],
        [t('handoff.manual'), 'selected, to copy by hand'],
      ] as const;
      const end = async () => {
        const said = await driver.read(() => document.querySelector('[role="status"]')?.textContent ?? '');
        return ends.find(([text]) => said.startsWith(text))?.[1];
      };
      await expectSoon(async () => (await end()) !== undefined, true);
      return end();
    },
  },
  {
    name: 'the QR code is drawn',
    withScripts: true,
    async run(driver, { root }) {
      await openReady(driver, `${root}${oneAnswer.address}`);
      await driver.click('[data-action="qr"]');
      const side = () => driver.read(() => document.querySelector('.page-qr img')?.getBoundingClientRect().width ?? 0);
      await expectSoon(async () => (await side()) > 100, true);
    },
  },
  {
    name: 'from a folder on disk',
    withScripts: true,
    async run(driver, { folder }) {
      await openReady(driver, `${folder}/index.html`);
      await walkToAdministrator(driver);
      await expectSoon(() => driver.read(isReady), true);
      await driver.back();
      await expectSoon(() => driver.read(stepShown), beforeLast(asked).step);
    },
  },
  {
    name: 'in a frame, as tall as its step',
    withScripts: true,
    // Chromium on Linux has no share sheet, and complains about a frame that may use one.
    tolerated: ['warning: Unrecognized feature'],
    async run(driver, { host }) {
      await driver.open(host);
      const frame = () => driver.read(() => document.querySelector('iframe')?.getBoundingClientRect().height ?? 0);
      // Nothing of it is seen before the guide has answered.
      await expectSoon(async () => (await frame()) > 0, true);
      await driver.enterFrame();
      await expectSoon(() => driver.read(isReady), true);
      await walkToAdministrator(driver);
      const content = await driver.read(() => document.getElementById('root')?.getBoundingClientRect().height ?? 0);
      await driver.leaveFrame();
      await expectSoon(async () => Math.abs((await frame()) - content) <= 5, true);
    },
  },
  {
    name: `every step fits ${narrow} px, in ja and vi`,
    withScripts: true,
    async run(driver, { root }) {
      await driver.resize(narrow);
      const all = (['ja', 'vi'] as const).flatMap((locale) => stepIds.map((step) => fileOf({ locale, step })));
      const files = sampleOf(all);
      const wide: string[] = [];
      for (const file of files) {
        await openReady(driver, `${root}/${file}`);
        const { beyond, innerWidth } = await driver.read(widths);
        if (beyond > 0 || innerWidth !== narrow) wide.push(`${file}: ${beyond} px beyond ${innerWidth} px`);
      }
      await driver.resize(390);
      assert.deepEqual(wide, []);
      return sizeOf(`${files.length} pages`, all);
    },
  },
  {
    name: 'case, map and setup open',
    withScripts: true,
    async run(driver, { root }) {
      const { fragment, given } = wayTo('sms-filter');
      await openReady(driver, `${root}/ja/case.html${fragment}`);
      await expectSoon(() => driver.read(count, '.case-answers > li'), given.length);
      await openReady(driver, `${root}/ja/map.html${fragment}`);
      await expectSoon(() => driver.read(count, '[data-map] [data-map-step][data-on-log]'), given.length + 1);
      await openReady(driver, `${root}/ja/setup.html`);
    },
  },
  {
    name: 'on paper, nothing is lost and nothing lies upon another',
    withScripts: true,
    async run(driver, { root }) {
      const faults: string[] = [];
      for (const { name, address } of papers) {
        await driver.open(`${root}${address}`);
        await expectSoon(() => driver.read(isReadyForPaper), true);
        const pdf = await driver.print();
        if (!pdf) return 'this driver cannot print';
        const found = await faultsOnPaper(pdf, await driver.read(textForPaper));
        faults.push(...found.map((fault) => `${name}: ${fault}`));
      }
      assert.deepEqual(faults, []);
      return `${papers.length} pages`;
    },
  },
  {
    name: 'without scripts: from a folder on disk',
    withScripts: false,
    async run(driver, { folder }) {
      await driver.open(`${folder}/index.html`);
      await walkToAdministrator(driver);
    },
  },
  {
    name: 'without scripts: another language',
    withScripts: false,
    async run(driver, { root }) {
      await driver.open(`${root}/ja/sms-filter.html`);
      await driver.click('[data-action="languages"]');
      await driver.click('.languages-panel [data-locale="ko"]');
      await expectSoon(() => driver.read(place), '/ko/sms-filter.html');
    },
  },
  {
    name: 'without scripts: the map leads to steps',
    withScripts: false,
    async run(driver, { root }) {
      await driver.open(`${root}/ja/map.html`);
      // Not the link itself: only the shapes inside it are drawn. A click goes to the middle of the box, where no words may lie.
      const step = await driver.read(stepWithFreeMiddle);
      await driver.click(`[data-map] [data-map-step="${step}"] > a > .map-box.map-far`);
      await expectSoon(() => driver.read(stepShown), step);
    },
  },
];
