import { printParseErrorCode, visit, type JSONVisitor, type ParseErrorCode } from 'jsonc-parser';

/** What people do to a file of settings in an editor; the words are in the locales (`report.json`). */
export type JsonMistakeKind =
  | 'comma'
  | 'no-comma'
  | 'no-colon'
  | 'comment'
  | 'quotes'
  | 'full-width'
  | 'space'
  | 'unclosed-text'
  | 'word'
  | 'quote-inside'
  | 'backslash'
  | 'control'
  | 'unclosed'
  | 'after-end'
  | 'web-page'
  | 'other';

/** The first place at which a text is not JSON. */
export interface JsonMistake {
  readonly kind: JsonMistakeKind;
  /** From 1. */
  readonly line: number;
  /** In characters, from 1. */
  readonly column: number;
  /** What is there; the empty string at the end of the text. */
  readonly found: string;
  /** The character that should be there, where it is one. */
  readonly instead: string;
}

interface Place {
  readonly kind: JsonMistakeKind;
  readonly offset: number;
  readonly found?: string;
  readonly instead?: string;
}

const curly = /[“”„‟″〝〞〟＂「」『』’‘'`]/;
const wide = /[\uFF01-\uFF5E、。；]/;
const space = /[\u00A0\u2000-\u200F\u2028\u2029\u202F\u2060\u3000\uFEFF]/;

/** Tells a visitor what is in a text, JSON or not, as far as the depth of brackets allows. */
export function visitText(text: string, visitor: JSONVisitor): void {
  try {
    visit(text, visitor, { disallowComments: true });
  } catch {
    // Ten thousand brackets in each other are more than its stack holds; what it has told by then stays.
  }
}

/** The first mistake in a text that is not JSON. */
export function jsonMistakeIn(text: string): JsonMistake {
  let first: { readonly error: string; readonly offset: number } | undefined;
  const onError = (code: ParseErrorCode, offset: number) => {
    first ??= { error: printParseErrorCode(code), offset };
  };
  visitText(text, { onError });
  const { error, offset } = first ?? { error: 'InvalidSymbol', offset: 0 };
  const place = placeOf(text, error, offset);
  const before = text.slice(0, place.offset).split(/\r\n|\r|\n/);
  return {
    kind: place.kind,
    line: before.length,
    column: Array.from(before[before.length - 1] ?? '').length + 1,
    found: place.found ?? characterAt(text, place.offset),
    instead: place.instead ?? '"',
  };
}

function placeOf(text: string, error: string, offset: number): Place {
  const found = characterAt(text, offset);
  const end = text.slice(0, offset).trimEnd().length;
  const last = text.charAt(end - 1);
  const isAdjacent = end === offset;
  if (text.trimStart().startsWith('<')) return { kind: 'web-page', offset: text.indexOf('<') };
  if (space.test(found)) return { kind: 'space', offset };
  if (curly.test(found)) return { kind: 'quotes', offset };
  if (wide.test(found)) return { kind: 'full-width', offset, instead: narrow(found) };
  if (error === 'InvalidCommentToken' || found === '#') return { kind: 'comment', offset };
  if (error === 'UnexpectedEndOfString') return { kind: 'unclosed-text', offset, found: '' };
  if (error === 'InvalidEscapeCharacter' || error === 'InvalidUnicode') {
    return { kind: 'backslash', offset, found: '\\' };
  }
  if (error === 'InvalidCharacter') return { kind: 'control', offset };
  if (error === 'EndOfFileExpected') return { kind: 'after-end', offset };
  if (last === ',' && /^[}\],]?$/.test(found)) return { kind: 'comma', offset: end - 1 };
  if (found === ',') return { kind: 'comma', offset };
  if (found === '') return { kind: 'unclosed', offset: end };
  if (isAdjacent && last === '"' && !/["{}[\]:]/.test(found)) return { kind: 'quote-inside', offset };
  if (isAdjacent && /[\w.+-]/.test(last)) return wordAround(text, offset);
  if (error === 'InvalidSymbol' || error === 'InvalidNumberFormat') {
    return wordAround(text, offset);
  }
  if (error === 'CommaExpected') return { kind: 'no-comma', offset: end };
  if (error === 'ColonExpected') return { kind: 'no-colon', offset: end };
  if (error === 'CloseBraceExpected' || error === 'CloseBracketExpected') {
    return { kind: 'unclosed', offset };
  }
  return { kind: 'other', offset };
}

/** A word without quotation marks, as a whole. */
function wordAround(text: string, offset: number): Place {
  const [before = ''] = /[^\s,:{}[\]"]*$/.exec(text.slice(0, offset)) ?? [];
  const [after = ''] = /^[^\s,:{}[\]"]*/.exec(text.slice(offset)) ?? [];
  return {
    kind: 'word',
    offset: offset - before.length,
    found: Array.from(before + after)
      .slice(0, 40)
      .join(''),
  };
}

function narrow(character: string): string {
  if (character === '、') return ',';
  return character === '。' ? '.' : character.normalize('NFKC');
}

function characterAt(text: string, offset: number): string {
  return String.fromCodePoint(...(offset < text.length ? [text.codePointAt(offset) ?? 0] : []));
}
