import {
  loadDefaultJapaneseParser,
  loadDefaultSimplifiedChineseParser,
  loadDefaultTraditionalChineseParser,
  type Parser,
} from 'budoux';
import type { Locale } from '../i18n/locales';
import { joiningSpace, phraseBreak } from '../i18n/plainText';

/** Languages that are written without spaces, each with what knows its phrases. */
const parsers: Readonly<Partial<Record<Locale, Parser>>> = {
  ja: loadDefaultJapaneseParser(),
  'zh-Hans': loadDefaultSimplifiedChineseParser(),
  'zh-Hant': loadDefaultTraditionalChineseParser(),
};

/** Keys of texts that people read on the screen. All else goes into the request or an attribute, and stays plain. */
const readOnScreen = new Set(
  [
    ['title', 'lead', 'caution', 'actions', 'text', 'detail', 'label', 'hint', 'more', 'ask'],
    ['screenTextHint', 'copied', 'manual', 'code', 'password', 'number', 'formTitle'],
    ['why', 'next', 'again', 'paragraphs', 'points'],
    ['first', 'checks', 'path', 'who', 'tell', 'replies'],
    ['scan', 'contains', 'coming', 'none', 'fromDisk', 'sharing', 'shared', 'cancelled', 'opened'],
    ['waiting', 'noScripts', 'trail', 'plain', 'escalated', 'open', 'solved'],
    [
      'secrets',
      'unofficial',
      'simplified',
      'empty',
      'kept',
      'lost',
      'lostShort',
      'whoUnknown',
      'formHint',
      'requestHint',
      'inJapanese',
      'meaning',
      'language',
    ],
  ].flat(),
);

/** What the administrator is asked goes into the request, and a reply is copied: they stay plain, whatever their keys. */
const inMessage = /^request\.|^reasons\..*\.(?:title|ask)$|^admin\.reasons\..*\.replies\..*\.text$/;

/** Breaks that BudouX 0.7 makes inside a word, or before what must not begin a line (JIS X 4051). */
const badBreak =
  /(?<=方)\u200B(?=法)|(?<=は)\u200B(?=っきり)|(?<=いく)\u200B(?=つも)|(?<=一時)\u200B(?=停止)|(?<=個人)\u200B(?=メール)/g;

/** All that the setup says is read on the screen, but for what goes into code or an attribute. */
const inSetup = /^setup\.(?!description$|embed\.(?:link|frame)$|address\.unknownSite$|link\.removeNamed$)/;

/** A slot, or a value to come, is never broken, and no phrase is looked for inside it. */
const slot = /(\[\[[^\]]+\]\]|\{\{[^}]+\}\})/;

/**
 * The resources with a possible line break between phrases in the texts that are read on the screen, so that no browser
 * breaks a line inside a word. BudouX finds the phrases (https://github.com/google/budoux) when the pages are built.
 * Languages with spaces break there.
 */
export function withPhrases<Texts extends object>(texts: Texts, locale: Locale): Texts {
  const parser = parsers[locale];
  const setText = (text: string) => joinNames(parser ? breakPhrases(text, parser) : text);
  const setAll = (node: unknown, path: readonly string[]): unknown => {
    if (typeof node === 'string') return isReadOnScreen(path) ? setText(node) : node;
    if (Array.isArray(node)) return node.map((child) => setAll(child, path));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, setAll(child, [...path, key])]));
  };
  return setAll(texts, []) as Texts;
}

function isReadOnScreen(path: readonly string[]): boolean {
  const key = path.join('.');
  return inSetup.test(key) || (readOnScreen.has(path.at(-1) ?? '') && !inMessage.test(key));
}

/** A text with a possible line break between its phrases. */
function breakPhrases(text: string, parser: Parser): string {
  return text
    .split(slot)
    .map((part) => (slot.test(part) ? part : parser.parse(part).join(phraseBreak)))
    .join('')
    .replace(badBreak, '')
    .replaceAll(`${phraseBreak}・`, `・${phraseBreak}`);
}

/** Names of two words stay on one line. */
function joinNames(text: string): string {
  return text.replaceAll('App Store', `App${joiningSpace}Store`).replaceAll('LINE WORKS', `LINE${joiningSpace}WORKS`);
}
