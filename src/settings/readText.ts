/** How the bytes of a file stand for characters, as far as it can be told. */
export type Encoding = 'utf-8' | 'utf-16' | 'shift-jis' | 'not-utf8';

interface ReadText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** The text of a file that should be in UTF-8, without the mark before it, read in the encoding in which it seems to be. */
export function readText(bytes: Uint8Array): ReadText {
  const encoding = encodingOf(bytes);
  // https://encoding.spec.whatwg.org/#decode: unreadable bytes become U+FFFD, and the mark is taken off.
  const text = new TextDecoder(labelOf(encoding, bytes)).decode(bytes);
  return { text, encoding };
}

/** The encoding as a decoder knows it. The first letter of settings is one of the halves that are U+0000. */
function labelOf(encoding: Encoding, [first]: Uint8Array): string {
  if (encoding === 'shift-jis') return 'shift_jis';
  if (encoding === 'utf-16') return first === 0 || first === 0xfe ? 'utf-16be' : 'utf-16le';
  return 'utf-8';
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  // No settings have the character U+0000, of which the other half of every bracket in UTF-16 consists.
  if (isMarked || bytes.includes(0)) return 'utf-16';
  if (decoded(bytes, 'utf-8') !== null) return 'utf-8';
  const asShiftJis = decoded(bytes, 'shift_jis');
  // What other encodings write is read in this one as half-width katakana, which hardly anybody writes.
  return asShiftJis !== null && !/[\uFF61-\uFF9F]/.test(asShiftJis) ? 'shift-jis' : 'not-utf8';
}

/** The text of bytes that are in an encoding; null where they are not. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
