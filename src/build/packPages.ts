import { constants, deflateRawSync } from 'node:zlib';
import { firstSign, nameOf, ownName, pieceEnd, sectionEnd } from '../offline/pagePack.ts';

/** Where pages come apart: at tags, and at words in attributes, which often are those of an element too. */
const seams = /(?<=>)|(?=<)|(?<=content=")|(?<==")(?=[^"]*[^\0-\x7F])|(?<=[^\0-\x7F])(?=")/;

/** Pieces that resemble each other lie together, because DEFLATE looks back 32 kB (RFC 1951). */
const kinds: readonly ((piece: string) => boolean)[] = [
  // Style sheets and scripts.
  (piece) => piece.length > 2000,
  (piece) => /^<\/?(?:circle|ellipse|g|line|path|poly|rect|svg|text|use)/.test(piece),
  (piece) => piece.startsWith('<'),
  // Words: Japanese ones, and what there is beside them.
  (piece) => /[^\0-\x7F]/.test(piece),
  () => true,
];

/**
 * Packs pages by their file for `unpackPage`: whatever comes in them more than once is written once. Throws for a page with a control
 * character in it.
 */
export function packPages(pages: readonly (readonly [file: string, html: string])[]): string {
  const split = pages.map(([file, html]) => piecesOf(file, html));
  const counts = new Map<string, number>();
  for (const piece of split.flat()) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const ofKind: readonly string[][] = kinds.map(() => []);
  const known = new Map<string, number>();
  const signOf = (piece: string): string => {
    const again = known.get(piece);
    if (again !== undefined) return sign(2 * kinds.length + again);
    const kind = kinds.findIndex((holds) => holds(piece));
    ofKind[kind]?.push(piece);
    if (counts.get(piece) === 1) return sign(kind);
    known.set(piece, known.size);
    return sign(kinds.length + kind);
  };
  const signs = split.map((pieces) => pieces.map(signOf).join(''));
  const names = pages.map(([file]) => file);
  return [names.join('\n'), signs.join('\n'), ...ofKind.map((pieces) => pieces.join(pieceEnd))].join(sectionEnd);
}

/** Compresses a pack, each section for itself, to what DEFLATE (RFC 1951) takes for one text. */
export function compressPack(pack: string): Uint8Array<ArrayBuffer> {
  const sections = pack.split(new RegExp(`(?<=${sectionEnd})`));
  const compressed = sections.map((section, index) =>
    deflateRawSync(section, {
      level: constants.Z_BEST_COMPRESSION,
      memLevel: constants.Z_MAX_MEMLEVEL,
      finishFlush: index < sections.length - 1 ? constants.Z_SYNC_FLUSH : constants.Z_FINISH,
    }),
  );
  return new Uint8Array(Buffer.concat(compressed));
}

function piecesOf(file: string, html: string): readonly string[] {
  if ([sectionEnd, pieceEnd, ownName].some((mark) => html.includes(mark)))
    throw new Error(`${file} has a control character in it.`);
  // Its own name, wherever the page is named: what else stands there is the same on all pages.
  const own = new RegExp(`(?<=["#/])${nameOf(file).replaceAll(/\W/g, String.raw`\$&`)}(?=[".])`, 'g');
  return html.replaceAll(own, ownName).split(seams);
}

function sign(number: number): string {
  const code = firstSign + number;
  // Beyond are halves of pairs.
  if (code >= 0xd800) throw new Error('A pack has more kinds of pieces than signs.');
  return String.fromCharCode(code);
}
