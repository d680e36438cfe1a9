import { readFileSync } from 'node:fs';
import { localeInfos, locales, sourceLocale } from '../../src/i18n/locales';
import { productLabelTexts } from '../../src/i18n/productLabels';
import { filesIn } from './pages';
import { expect, test } from './watched';

const breaks = /[\u200B\u00A0]/;
/** A reading as a locale writes it: `{漢字|かんじ}`. */
const reading = /\{[^{}|]+\|[^{}|]+\}/;
const labels = new Set<string>(Object.values(productLabelTexts));

/** Returns the markup of a built page without its scripts and styles. */
function markupOf(file: string): string {
  return readFileSync(`dist/${file}`, 'utf8').replaceAll(/<(script|style)\b[^>]*>[^]*?<\/\1>/g, '');
}

/** Returns what of a page is no text on its screen: its title, tags with their attributes, what is copied, what is chosen. */
function plainParts(markup: string): readonly string[] {
  const inElements = ['title', 'pre', 'option'].flatMap(
    (name) => markup.match(new RegExp(`<${name}\\b[^>]*>[^]*?</${name}>`, 'g')) ?? [],
  );
  return [...(markup.match(/<[a-z][^>]*>/g) ?? []), ...inElements];
}

for (const locale of locales) {
  const files = filesIn(locale);

  test(`titles, attributes and texts to copy are plain in ${locale}`, () => {
    const wrong = files.flatMap((file) =>
      plainParts(markupOf(file))
        .filter((part) => breaks.test(part) || reading.test(part))
        .map((part) => `${file}: ${part}`),
    );
    expect(wrong).toEqual([]);
    expect(readFileSync(`dist/${locale}/manifest.webmanifest`, 'utf8')).not.toMatch(breaks);
  });

  test(`no page says what is not there in ${locale}`, () => {
    expect(files.filter((file) => /[>"\n](?:null|undefined)["<]/.test(markupOf(file)))).toEqual([]);
  });

  test(`every reading stands above its word in ${locale}`, () => {
    expect(files.filter((file) => reading.test(markupOf(file)))).toEqual([]);
  });

  test(`no word with a reading is an object of its own for a screen reader in ${locale}`, () => {
    expect(files.filter((file) => /<ruby(?! role="none")/.test(markupOf(file)))).toEqual([]);
  });

  test(`every box is called by words of its page in ${locale}`, () => {
    const unnamed = files.flatMap((file) => {
      const markup = markupOf(file);
      return (markup.match(/<input class="action-mark"[^>]*>/g) ?? []).filter((box) => {
        const id = /aria-labelledby="([^"]+)"/.exec(box)?.[1];
        return !id || !markup.includes(` id="${id}"`);
      });
    });
    expect(unnamed).toEqual([]);
  });

  test(`the labels in pictures are drawn as Japanese in ${locale}`, () => {
    const drawn = files.flatMap((file) => {
      const pictures = markupOf(file).match(/<svg class="picture"[^]*?<\/svg>/g) ?? [];
      return pictures.flatMap((picture) => picture.match(/<text[^]*?<\/text>/g) ?? []);
    });
    const inJapanese = localeInfos[locale].lang === localeInfos[sourceLocale].lang;
    const wrong = drawn.filter((text) => {
      const isLabel = labels.has(text.replaceAll(/<[^>]*>/g, ''));
      return text.includes(' lang="ja"') !== (isLabel && !inJapanese);
    });
    expect(drawn.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
}
