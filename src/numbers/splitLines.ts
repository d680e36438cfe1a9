/** Takes a text in parts and hands on its lines. */
export interface LineSplitter {
  readonly push: (part: string) => void;
  /** Hands on what stands behind the last line break. */
  readonly end: () => void;
}

/** No line of a log is longer; what is, is handed on cut. */
const longest = 65_536;

/** Splits a text that comes in parts into lines; each is handed on without its line break. */
export function splitLines(onLine: (line: string) => void): LineSplitter {
  let rest = '';
  let isCut = false;
  const take = (line: string) => {
    if (!isCut) onLine(line.endsWith('\r') ? line.slice(0, -1) : line);
    isCut = false;
  };
  return {
    push(part) {
      let begin = 0;
      for (let end = part.indexOf('\n'); end >= 0; end = part.indexOf('\n', begin)) {
        take(rest + part.slice(begin, end));
        rest = '';
        begin = end + 1;
      }
      rest += part.slice(begin);
      if (rest.length <= longest) return;
      take(rest.slice(0, longest));
      // Of a line that never ends no more is kept than its beginning.
      rest = '';
      isCut = true;
    },
    end() {
      if (rest !== '') take(rest);
      rest = '';
      isCut = false;
    },
  };
}
