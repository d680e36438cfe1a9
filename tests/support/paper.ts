import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Locale } from '../../src/i18n/locales';
import { wayBy, wayTo } from './ways';

/** A piece of text on a page of paper, in points from the lower left corner: from its baseline, as tall as its letters. */
interface Printed {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** How much of an em letters take above their baseline: what is between two lines is no overlap. */
const letterHeight = 0.7;

/** How much of the smaller of two pieces may lie under the other: letters reach a little beyond what a font says of them. */
const tolerance = 0.3;

/** Points by which a bold letter may be drawn a second time, where the font has no bold. */
const boldBy = 1;

/**
 * Returns what is wrong with a page on paper: text of `wanted` that is not there, text beyond the paper, and text upon text.
 * Blanks, and how characters are composed, do not count.
 */
export async function faultsOnPaper(pdf: Uint8Array, wanted: string): Promise<readonly string[]> {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await loading.promise;
  const faults: string[] = [];
  const all: Printed[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [minX = 0, minY = 0, maxX = 0, maxY = 0] = page.view;
    const { items } = await page.getTextContent();
    const printed = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [left = 0, bottom = 0] = (item.transform as readonly number[]).slice(4);
      const top = bottom + item.height * letterHeight;
      return [{ page: number, text: item.str, left, right: left + item.width, bottom, top }];
    });
    const beyond = printed.filter(
      ({ left, right, bottom, top }) => left < minX - 1 || right > maxX + 1 || bottom < minY || top > maxY,
    );
    faults.push(...beyond.map(({ text }) => `page ${number}: beyond the paper: ${text}`));
    faults.push(...overlaps(printed));
    all.push(...printed);
  }
  await loading.destroy();
  const missing = lessThan(
    all.map(({ text }) => text),
    wanted,
  );
  if (missing !== '') faults.push(`missing: ${missing}`);
  return faults;
}

/** Returns the number of pages. */
export async function pagesOf(pdf: Uint8Array): Promise<number> {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const { numPages } = await loading.promise;
  await loading.destroy();
  return numPages;
}

function overlaps(printed: readonly Printed[]): readonly string[] {
  const faults: string[] = [];
  printed.forEach((one, index) => {
    for (const other of printed.slice(index + 1)) {
      const isBold =
        one.text === other.text &&
        Math.abs(one.left - other.left) < boldBy &&
        Math.abs(one.bottom - other.bottom) < boldBy;
      if (!isBold && isUpon(one, other)) {
        faults.push(`page ${one.page}: "${one.text}" and "${other.text}" lie upon each other`);
      }
    }
  });
  return faults;
}

function isUpon(one: Printed, other: Printed): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom);
  const width = Math.min(one.right - one.left, other.right - other.left);
  const height = Math.min(one.top - one.bottom, other.top - other.bottom);
  return across > width * tolerance && down > height * tolerance;
}

/** The characters of `wanted` that `texts` have less often. The order of a PDF is that of painting, so it says nothing. */
function lessThan(texts: readonly string[], wanted: string): string {
  const counts = new Map<string, number>();
  for (const character of bare(texts.join(''))) counts.set(character, (counts.get(character) ?? 0) + 1);
  const missing = Array.from(bare(wanted)).filter((character) => {
    const left = counts.get(character) ?? 0;
    counts.set(character, left - 1);
    return left <= 0;
  });
  return missing.join('');
}

function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}\p{Cc}]/gu, '');
}

/**
 * Returns all text that the page has for paper, in any engine: it makes its own style that of paper, since not every driver can.
 * The function is sent to the page as text.
 */
export function textForPaper(): string {
  const screen = /^(?:not print|screen\b.*)$/;
  for (const { cssRules } of document.styleSheets) {
    for (const rule of cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue;
      const { mediaText } = rule.media;
      rule.media.mediaText = mediaText === 'print' ? 'all' : screen.test(mediaText) ? 'not all' : mediaText;
    }
  }
  dispatchEvent(new Event('beforeprint'));
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode as Text;
    // Chromium takes the lines of a hidden drawing for visible; they have no place.
    const isHidden = parentElement instanceof SVGElement && parentElement.getClientRects().length === 0;
    if (!isHidden && parentElement?.checkVisibility({ visibilityProperty: true })) texts.push(data);
  }
  return texts.join('\n');
}

/** Whether the page is what it will be on paper; that about the guide has no scripts to wait for. */
export function isReadyForPaper(): boolean {
  const { dataset } = document.documentElement;
  return (
    document.readyState === 'complete' && ('ready' in dataset || ['about', 'before'].includes(dataset['page'] ?? ''))
  );
}

/** The pages to print: one of each kind, and those of which a locale makes most, or sets above the line. */
export const papers = [
  { name: 'a question', address: '/ja/index.html' },
  { name: 'a guide', address: wayTo('reset-by-phone').address },
  { name: 'a good end', address: wayTo('resolved').address },
  { name: 'the request', address: wayTo('contact-admin', { reason: 'suspended' }).address },
  { name: 'the request in easy Japanese', address: inLocale('ja-easy', wayTo('contact-admin').address) },
  { name: 'the case', address: `/ja/case.html${wayBy('other-ways', 'contact-admin').fragment}` },
  { name: 'the map', address: `/ja/map.html${wayTo('sms-reception').fragment}` },
  { name: 'all of the administrator’s sections', address: '/ja/admin.html#all' },
  { name: 'a section in Vietnamese', address: '/vi/admin-lost-phone.html' },
  { name: 'the poster', address: '/ja/setup.html' },
  { name: 'what has no scripts', address: '/ja/about.html' },
  { name: 'a wrong address', address: '/ja/404.html' },
] as const;

function inLocale(locale: Locale, address: string): string {
  return address.replace(/^\/[^/]+/, `/${locale}`);
}
