import {
  loadDefaultJapaneseParser,
  loadDefaultSimplifiedChineseParser,
  loadDefaultTraditionalChineseParser,
  type Parser,
} from 'budoux';
import type { Locale } from '../i18n/locales';
import { joiningSpace, phraseBreak } from '../i18n/plainText';
import type { Resources } from '../i18n/wording';

/** Languages that are written without spaces, each with what knows its phrases. */
const parsers: Readonly<Partial<Record<Locale, Parser>>> = {
  ja: loadDefaultJapaneseParser(),
  'zh-Hans': loadDefaultSimplifiedChineseParser(),
  'zh-Hant': loadDefaultTraditionalChineseParser(),
};

/**
 * The texts that stay plain: what is sent or copied, the labels of other products, what is drawn in a picture, what only a
 * page's head says, and what the search says. All others are read on the screen.
 */
const staysPlain =
  /^(?:request|labels|pictures|search)\.|^reasons\.[\w-]+\.ask$|\.replies\.[\w-]+\.text$|\.(?:summary|description)$/;

/** Breaks that BudouX 0.7 makes where none may be: inside a Latin word, after or before punctuation (JIS X 4051), inside a word. */
const badBreak = new RegExp(
  [
    /(?<=[!-~])\u200B(?=[!-~])/,
    /(?<=[（「『【“])\u200B/,
    /\u200B(?=[）」』】”、。，！？：；ーっゃゅょ])/,
    /(?<=方)\u200B(?=法)|(?<=いく)\u200B(?=つも)|(?<=一時)\u200B(?=停止)|(?<=個人)\u200B(?=メール)/,
    /(?<=部)\u200B(?=署)|(?<=も)\u200B(?=しかして)|(?<=全体)\u200B(?=図)|(?<=[方」])\u200B(?=へ)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** A phrase of so many signs is longer than a line of text twice as large, beside a tick on a phone. */
const longPhrase = 9;

/** Where such a phrase may be broken without breaking a word. */
const insidePhrase =
  /(?<=[ァ-ヶー])(?=(?:し直|でき|されて|した))|(?=かもしれ)|(?<=[てで])(?=(?:ください|もかまい))|(?<=ように)(?=なり)|(?<=よう)(?=です)|(?<=さま)(?=でした)/g;

/** A remark in brackets; up to so many characters it stays on one line, which begins with it where the line before is full. */
const inBrackets = /（[^（）]+）/g;
const longestRemark = 16;

/** A dot between two words, which must not begin a line; in 「ID・パスワード」 BudouX finds no phrase. */
const dot = /(?:\u200B|(?<=ID)|(?<=[ぁ-ん]))([・·])\u200B?(?=.)/g;

/** A slot, or a value to come, is never broken, and no phrase is looked for inside it. */
const slot = /(\[\[[^\]]+\]\]|\{\{[^}]+\}\})/;

/**
 * Returns the resources with a possible line break between the phrases of every text that is read on the screen, so that no
 * browser breaks a line inside a word. BudouX finds the phrases (https://github.com/google/budoux) when the pages are built.
 * A language with spaces breaks there.
 */
export function withPhrases(resources: Resources, locale: Locale): Resources {
  const parser = parsers[locale];
  const phrased = (node: unknown, key: string): unknown => {
    if (typeof node === 'string') return staysPlain.test(key) ? node : joinNames(breakPhrases(node, parser));
    if (Array.isArray(node)) return node.map((child) => phrased(child, key));
    return Object.fromEntries(
      Object.entries(node as object).map(([name, child]) => [
        name,
        phrased(child, key === '' ? name : `${key}.${name}`),
      ]),
    );
  };
  return phrased(resources, '') as Resources;
}

/** Returns a text with a possible line break between its phrases, and after the dots between words. */
function breakPhrases(text: string, parser: Parser | undefined): string {
  return text
    .split(slot)
    .map((part) => (slot.test(part) || !parser ? part : parser.parse(part).map(breakLong).join(phraseBreak)))
    .join('')
    .replace(badBreak, '')
    .replace(inBrackets, (remark) => (remark.length > longestRemark ? remark : remark.replaceAll(phraseBreak, '')))
    .replace(dot, `$1${phraseBreak}`);
}

function breakLong(phrase: string): string {
  return phrase.length < longPhrase ? phrase : phrase.replace(insidePhrase, phraseBreak);
}

/** Keeps names of two words on one line. */
function joinNames(text: string): string {
  return text.replaceAll('App Store', `App${joiningSpace}Store`).replaceAll('LINE WORKS', `LINE${joiningSpace}WORKS`);
}
