import { chromium, type Page } from '@playwright/test';
import { chromiumArgs, findChromium } from '../../tests/support/find-browser.mjs';
import { startNginx } from '../../tests/support/nginx';
import type { Part } from '../report';
import { median } from '../stats';
import { charactersToTheEndOf } from './article';
import { cases, type WrittenCase } from './cases';

interface Read {
  readonly written: WrittenCase;
  readonly taps: number;
  readonly characters: number;
  /** The characters read, as a share of those in the article up to the end of its section. */
  readonly share: number;
}

/**
 * Counts the taps and the characters until somebody in a case has read the instruction that helps. Both texts are read alike: from
 * the top of each screen to the answer that fits, and from the top of the article to the end of the section that helps.
 */
export async function measureReading(): Promise<Part> {
  const site = await startNginx();
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumArgs });
  const read: Read[] = [];
  try {
    const page = await browser.newPage({ locale: 'ja-JP', viewport: { width: 390, height: 844 } });
    for (const written of cases) {
      const characters = await readCase(page, site.addressOf(''), written);
      const share = characters / charactersToTheEndOf[written.section];
      read.push({ written, taps: written.answers.length, characters, share });
    }
  } finally {
    await browser.close();
    await site.stop();
  }
  const taps = median(read.map((one) => one.taps));
  const share = median(read.map((one) => one.share));
  const percent = (part: number) => `${(part * 100).toFixed(0)} %`;
  return {
    name: 'reading',
    tables: [
      {
        title: 'Ten cases, from the start to the instruction that helps',
        columns: ['case', 'taps', 'characters', 'in the article', 'share'],
        rows: [
          ...read.map(({ written, characters, ...one }) => [
            written.trouble,
            one.taps,
            characters,
            charactersToTheEndOf[written.section],
            percent(one.share),
          ]),
          ['median', taps, median(read.map((one) => one.characters)), '', percent(share)],
        ],
      },
    ],
    goals: [
      { what: 'taps to the instruction, median', goal: '≤ 4', reached: String(taps), met: taps <= 4 },
      {
        what: 'characters read, of the article’s, median',
        goal: '≤ 25 %',
        reached: percent(share),
        met: share <= 0.25,
      },
    ],
  };
}

async function readCase(page: Page, site: string, { answers, fitting }: WrittenCase): Promise<number> {
  await page.goto('about:blank');
  await page.goto(`${site}/ja/index.html`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  let characters = 0;
  for (const answer of answers) {
    const link = `main [data-answer="${answer}"]`;
    characters += await charactersTo(page, link);
    const step = await page.locator('main').getAttribute('data-step');
    await page.locator(link).click();
    await page.locator(`main:not([data-step="${step}"])`).waitFor();
  }
  const end = fitting === 'reason' ? 'main .reason-why' : `main .actions > li:nth-child(${fitting})`;
  return characters + (await charactersTo(page, end));
}

/** The number of characters from a screen's heading to the end of an element, without spaces, readings and words in pictures. */
function charactersTo(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate((element) => {
    const [heading, selection] = [document.querySelector('h1'), getSelection()];
    if (!heading || !selection) return Number.NaN;
    for (const picture of document.querySelectorAll<SVGElement>('.picture')) picture.style.display = 'none';
    selection.setBaseAndExtent(heading, 0, element, element.childNodes.length);
    const seen = selection.toString().replaceAll(/\s/g, '');
    selection.removeAllRanges();
    return seen.length;
  });
}
