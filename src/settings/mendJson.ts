/** What Japanese keyboards and word processors write for a quotation mark. */
const quotes = new Set('“”„‟″〝〞〟＂');

/** What they write for the other signs of JSON, and for a space. */
const signs: Readonly<Record<string, string>> = {
  '：': ':',
  '，': ',',
  '、': ',',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '\u3000': ' ',
  '\u00A0': ' ',
};

/**
 * Returns the JSON that a text means which is none: with signs of another width, other quotation marks, or a comma after the last item.
 * What stands between quotation marks stays as it is. Null where the text means nothing for certain. Never throws.
 */
export function mendJson(text: string): string | null {
  let mended = '';
  /** Where the last comma is, while nothing but space has come after it. */
  let comma = -1;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '"' || quotes.has(letter)) {
      const end = endOfText(text, at, letter);
      if (end < 0) return null;
      mended += `"${text.slice(at + 1, end)}"`;
      comma = -1;
      at = end;
      continue;
    }
    const sign = signs[letter] ?? letter;
    if (comma >= 0 && (sign === '}' || sign === ']')) mended = mended.slice(0, comma) + mended.slice(comma + 1);
    if (sign === ',') comma = mended.length;
    else if (sign.trim() !== '') comma = -1;
    mended += sign;
  }
  return isJson(mended) ? mended : null;
}

/** Where the text ends that begins with a mark: at the same one, and after an unusual one at any. Below 0 where it does not. */
function endOfText(text: string, start: number, mark: string): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '\\') at += 1;
    else if (letter === '"' || (mark !== '"' && quotes.has(letter))) return at;
  }
  return -1;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
