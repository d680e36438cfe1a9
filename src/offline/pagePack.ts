// A pack is a text of sections: the names of its pages, the pages, and for each kind of piece those pieces. Pages are pieces, one sign
// for each. No page has a control character in it.

/** Ends a section. */
export const sectionEnd = '\0';

/** Between the pieces of a section; pages and names have a line each. */
export const pieceEnd = '\u0001';

/** Stands in a piece for the name of the page, without folder and ending. */
export const ownName = '\u0002';

/** The first sign, which stands for the next piece of the first kind. */
export const firstSign = 32;

/** The name of a page by which its pieces know it. */
export function nameOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.html$/, '');
}

/**
 * A page out of a pack; null for a file that is not in the pack. With as many kinds as there are, the first signs stand for the next
 * piece of each kind; as many more for the same where the piece will come again; and all others for the pieces that come again, by the
 * order in which they came first.
 */
export function unpackPage(pack: string, file: string): string | null {
  const [names = '', pages = '', ...kinds] = pack.split(sectionEnd);
  const nth = names.split('\n').indexOf(file);
  if (nth === -1) return null;
  const pieces = kinds.map((kind) => kind.split(pieceEnd).values());
  const known: string[] = [];
  const pieceOf = (sign: string): string => {
    const number = sign.charCodeAt(0) - firstSign;
    const kind = pieces[number % kinds.length];
    if (number >= 2 * kinds.length || !kind) return known[number - 2 * kinds.length] ?? '';
    const piece = String(kind.next().value);
    if (number >= kinds.length) known.push(piece);
    return piece;
  };
  const read = pages.split('\n', nth + 1).map((page) => page.replaceAll(/[^]/g, pieceOf));
  return read[nth]?.replaceAll(ownName, nameOf(file)) ?? null;
}
