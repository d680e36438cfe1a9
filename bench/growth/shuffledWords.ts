/** What is not made of words: slots, placeholders and addresses. */
const noWords = /(\[\[[^\]]+\]\]|\{\{[^}]+\}\}|\S*[@/]\S*)/;

/** Returns a JSON value of the same shape, whose texts have the same words in another order, different in each copy. */
export type Shuffle = (copy: number) => unknown;

/**
 * Prepares copies of `texts` with other words: an exact copy would compress to nothing, which the texts of real steps do not.
 * All words of `texts` change places with each other, so a copy has as many bytes as the original.
 */
export function shuffledWords(texts: unknown, lang: string): Shuffle {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  const words: string[] = [];
  /** A text in pieces; null stands in the place of a word. */
  const piecesOf = (text: string) =>
    text.split(noWords).flatMap((part, index) => {
      if (index % 2 === 1) return [part];
      return [...segmenter.segment(part)].map(({ segment, isWordLike }) => {
        if (!isWordLike) return segment;
        words.push(segment);
        return null;
      });
    });
  const inPieces = mapTexts(texts, piecesOf);
  return (copy) => {
    const order = inRandomOrder(words, copy);
    let used = 0;
    return joinTexts(inPieces, () => order[used++] ?? '');
  };
}

class Pieces {
  constructor(readonly pieces: readonly (string | null)[]) {}
}

function mapTexts(node: unknown, piecesOf: (text: string) => readonly (string | null)[]): unknown {
  if (typeof node === 'string') return new Pieces(piecesOf(node));
  return mapChildren(node, (child) => mapTexts(child, piecesOf));
}

function joinTexts(node: unknown, nextWord: () => string): unknown {
  if (node instanceof Pieces) return node.pieces.map((piece) => piece ?? nextWord()).join('');
  return mapChildren(node, (child) => joinTexts(child, nextWord));
}

function mapChildren(node: unknown, change: (child: unknown) => unknown): unknown {
  if (Array.isArray(node)) return node.map(change);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, change(child)]));
}

/** The items in an order that depends only on `seed` (Fisher–Yates shuffle, Lehmer generator). */
function inRandomOrder<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const shuffled = [...items];
  let state = seed + 1;
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    state = (state * 48_271) % 2_147_483_647;
    const other = state % (last + 1);
    [shuffled[last], shuffled[other]] = [shuffled[other] as Item, shuffled[last] as Item];
  }
  return shuffled;
}
