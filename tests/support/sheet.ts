/**
 * The cells that a spreadsheet makes of what is pasted, row by row: tabs part cells and newlines rows, but not within quotes, and two
 * quotes within quotes are one. Only a cell that begins with one is quoted.
 */
export function pasted(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (letter === '"' && cell === '') isQuoted = true;
    else if (letter === '\t' || letter === '\n' || letter === '\r') {
      rows.at(-1)?.push(cell);
      cell = '';
      if (letter !== '\t') rows.push([]);
    } else cell += letter;
  }
  rows.at(-1)?.push(cell);
  return rows;
}
