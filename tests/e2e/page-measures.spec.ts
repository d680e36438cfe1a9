import { stepIds, steps } from '../../src/diagnosis/steps';
import { locales, sourceLocale } from '../../src/i18n/locales';
import { fileOf, sectionPages, sideFileOf, sidePages } from '../../src/navigation/paths';
import { wayTo } from '../support/ways';
import { variants } from '../support/variants';
import { expect, ready, test } from './watched';

const phone = { width: 390, height: 844 };

/** What of a page can be seen on the first screen, and how long the page is. */
function measure() {
  const isSeen = ({ top, bottom, width }: DOMRect) => width > 0 && bottom > 0 && top < innerHeight;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let characters = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    // Readings are a second way of saying the same.
    if (node.parentElement?.closest('rt, script, style, template')) continue;
    range.selectNodeContents(node);
    if ([...range.getClientRects()].some(isSeen))
      characters += (node.textContent ?? '').replaceAll(/[\s\u200B]/g, '').length;
  }
  const answers = [...document.querySelectorAll('[data-answer]')].map((answer) => answer.getBoundingClientRect());
  return {
    characters,
    answers: answers.length,
    // One that is not shown is nowhere near.
    first: answers[0]?.width ? Math.round(answers[0].top) : Infinity,
    whole: answers.filter((box) => isSeen(box) && box.bottom <= innerHeight).length,
    height: document.documentElement.scrollHeight,
    width: document.documentElement.scrollWidth,
  };
}

test.describe('every page, as it first stands on a phone', () => {
  test.use({ viewport: phone, javaScriptEnabled: false });

  for (const locale of variants(locales)) {
    test(`is measured in ${locale}, and the first answer of a guide is near`, async ({ page }) => {
      const files = [
        ...stepIds.map((step) => fileOf({ locale, step })),
        ...[...sidePages, ...sectionPages].map((side) => sideFileOf(locale, side)),
      ];
      const measured = [];
      for (const file of files) {
        await page.goto(`/${file}`);
        measured.push({ page: file, ...(await page.evaluate(measure)) });
      }
      console.table(measured);
      const guides = new Set(
        stepIds.filter((step) => steps[step].kind === 'guide').map((step) => fileOf({ locale, step })),
      );
      const reached = measured.filter(({ page: file }) => guides.has(file)).map(({ first }) => first / phone.height);
      reached.sort((one, other) => one - other);
      const [middle = Infinity, longest = Infinity] = [reached[reached.length >> 1], reached.at(-1)];
      console.log(
        `${locale}: first answer after ${middle.toFixed(2)} screens in the median guide, ${longest.toFixed(2)} at most`,
      );
      // Other languages say the same in more words, or with readings above them.
      const [allowed, most] = locale === sourceLocale ? [1.5, 2] : [1.75, 3];
      expect.soft(middle).toBeLessThanOrEqual(allowed);
      expect.soft(longest).toBeLessThanOrEqual(most);
      for (const { page: file, characters, width } of measured) {
        expect.soft(width, file).toBe(phone.width);
        expect.soft(characters, file).toBeGreaterThan(20);
      }
    });
  }
});

test.describe('the page for those who need an administrator', () => {
  test.use({ viewport: phone });

  for (const locale of variants(locales)) {
    test(`is short while all of it is folded, in ${locale}`, async ({ page }) => {
      for (const address of [wayTo('contact-admin', { reason: 'suspended' }).address, '/ja/contact-admin.html']) {
        await page.goto(address.replace('/ja/', `/${locale}/`));
        await ready(page);
        const { height } = await page.evaluate(measure);
        const screens = height / phone.height;
        console.log(
          `${locale}: ${height} px, ${screens.toFixed(2)} screens, ${address.includes('#') ? 'with' : 'without'} a log`,
        );
        // Other languages need more words, and easy Japanese has readings above them.
        expect.soft(screens, address).toBeLessThanOrEqual(locale === sourceLocale ? 2 : 3);
      }
    });
  }
});
