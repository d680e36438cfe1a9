/** Words as the guide's readers write them, each with how it is read: kanji and their kana. */
export type Readings = ReadonlyMap<string, string>;

/** Signs of a language that is written without spaces. A long vowel is one of them until it is left out. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆]/u;

/**
 * Returns `text` as it is compared: one width, one case, one kind of kana, no marks on Latin letters (Vietnamese is often typed
 * without them), no long vowels and no small kana (both are often left out or mistyped), nothing but letters, digits and single spaces.
 */
export function normalize(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      // Voiced marks of kana are other signs (U+3099) and stay.
      .replace(/[\u0300-\u036F]/g, '')
      .normalize('NFC')
      .replaceAll('đ', 'd')
      .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
      .replace(/[ぁぃぅぇぉっゃゅょゎ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 1))
      .replace(/ー/g, '')
      .replace(/(\p{Letter})['’](?=\p{Letter})/gu, '$1')
      .replace(/[^\p{Letter}\p{Number}\u3099]+/gu, ' ')
      .trim()
  );
}

/** No word with a reading is longer. */
const longestWord = 6;

/** Returns normalized `text` with its kanji as they are read, as far as `readings` know them: the longest word first. */
function readOut(text: string, readings: Readings): string {
  if (readings.size === 0) return text;
  let read = '';
  for (let at = 0; at < text.length;) {
    let length = Math.min(longestWord, text.length - at);
    while (length > 0 && !readings.has(text.slice(at, at + length))) length -= 1;
    read += readings.get(text.slice(at, at + length)) ?? text[at];
    at += Math.max(1, length);
  }
  return read;
}

type AlikeWord = readonly [word: string, group: number];

/** What the words of a locale are told apart by, besides their letters. */
export interface Lexicon {
  readonly readings: Readings;
  /** Normalized words by their first sign, each with the number of the group that means the same. */
  readonly alike: ReadonlyMap<string, readonly AlikeWord[]>;
}

/** Prepares the words of a locale: also as they are read. */
export function lexiconOf(alike: readonly (readonly string[])[], written: Readonly<Record<string, string>>): Lexicon {
  const readings = new Map(Object.entries(written).map(([word, kana]) => [normalize(word), normalize(kana)]));
  const words = new Map<string, AlikeWord[]>();
  alike.forEach((group, number) => {
    for (const word of new Set(
      group.map(normalize).flatMap((each) => [each, readOut(each, readings), withoutSpaces(each)]),
    )) {
      // One kana or one letter is in every other sentence.
      if (/^[\w\p{Script=Hiragana}]?$/u.test(word)) continue;
      const first = word.charAt(0);
      words.set(first, [...(words.get(first) ?? []), [word, number]]);
    }
  });
  return { readings, alike: words };
}

/** The name of the product is in every other sentence, and says nothing of the trouble. */
const product = /line ?works|(?:らいん ?)?わくす|(?:라인|네이버) ?웍스|\blw\b/g;

/** Whether a normalized text names the product. */
export const namesProduct = (text: string): boolean => text.search(product) >= 0;

/** What a text is found by, each with how much it tells. */
export type Tokens = ReadonlyMap<string, number>;

/** Whether a token stands for words that mean the same. */
export const isMeaning = (token: string): boolean => token.startsWith('#');

/** How much a token tells: words that mean the same, more than letters that look the same. */
const tells = { alike: 2, word: 1, pair: 0.7, kanji: 0.5, part: 0.3, acrossWords: 0.5 } as const;

/** What is only read alike tells half as much. */
const readAlike = 0.5;

/**
 * Returns what `text` is found by. Words of Latin letters are taken whole, in pairs, and in parts, because they are mistyped. All
 * others are taken by pairs of signs: Japanese and Chinese have no spaces, and a Korean word has its endings. Kanji count alone too.
 * Words that mean the same share a token of their own.
 */
export function tokensOf(text: string, { readings, alike }: Lexicon): Tokens {
  const plain = normalize(text);
  const told = plain.replace(product, ' ').replace(/ +/g, ' ').trim();
  const written = told.length > 1 ? told : plain;
  const read = readOut(written, readings);
  const tokens = new Map<string, number>();
  for (const form of read === written ? [written] : [written, read]) {
    const share = form === written ? 1 : readAlike;
    const add = (token: string, weight: number) => tokens.set(token, Math.max(weight * share, tokens.get(token) ?? 0));
    const joined = joinSigns(form);
    addLetters(joined, add);
    const spellings = new Set([joined, withoutSpaces(joined)]);
    for (const group of [...spellings].flatMap((each) => groupsIn(each, alike))) add(`#${group}`, tells.alike);
  }
  return tokens;
}

const hangul = /\p{Script=Hangul}/u;

const isLatin = (sign: string | undefined) => sign !== undefined && /[a-z\d]/.test(sign);

/** The groups whose words are in a text; words of Latin letters as whole words only. */
function groupsIn(text: string, alike: Lexicon['alike']): readonly number[] {
  const groups: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const startsInside = isLatin(text[at]) && isLatin(text[at - 1]);
    for (const [word, group] of startsInside ? [] : (alike.get(text.charAt(at)) ?? [])) {
      const end = at + word.length;
      const endsInside = isLatin(text[end - 1]) && isLatin(text[end]);
      if (!endsInside && text.startsWith(word, at)) groups.push(group);
    }
  }
  return groups;
}

/** Korean is often typed without its spaces, or with others. */
function withoutSpaces(text: string): string {
  return hangul.test(text) ? text.replaceAll(' ', '') : text;
}

/** Takes out the spaces between signs that need none: easy Japanese has some. */
function joinSigns(text: string): string {
  return text
    .split(' ')
    .reduce((all, word) => (unspaced.test(all.slice(-1)) && unspaced.test(word[0] ?? '') ? all : `${all} `) + word);
}

function addLetters(text: string, add: (token: string, weight: number) => void): void {
  let before = '';
  for (const run of text.match(/[a-z\d]+|[^\sa-z\d]+/g) ?? []) {
    if (/^[a-z\d]/.test(run)) {
      add(run, tells.word);
      if (isLatin(before[0])) add(`${before} ${run}`, tells.pair);
      for (let at = 0; run.length > 4 && at + 3 <= run.length; at += 1) add(`~${run.slice(at, at + 3)}`, tells.part);
      before = run;
      continue;
    }
    const signs = Array.from(run);
    const last = Array.from(before).pop();
    if (last && hangul.test(last) && hangul.test(signs[0] ?? '')) add(`${last}${signs[0]}`, tells.acrossWords);
    before = run;
    signs.forEach((sign, at) => {
      if (at < signs.length - 1 || signs.length === 1) add(signs.slice(at, at + 2).join(''), tells.word);
      if (/\p{Script=Han}/u.test(sign)) add(sign, tells.kanji);
    });
  }
}
