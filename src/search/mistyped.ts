/** Shorter words have too many neighbours. */
const shortest = 4;

/** Whether one slip of the hand makes `typed` of `meant`: a letter too many, too few, another, or two in the wrong order. */
export function isSlip(typed: string, meant: string): boolean {
  const longer = Math.max(typed.length, meant.length);
  let start = 0;
  while (start < longer && typed[start] === meant[start]) start += 1;
  const [is, was] = [typed.slice(start), meant.slice(start)];
  return (
    is.slice(1) === was ||
    is === was.slice(1) ||
    is.slice(1) === was.slice(1) ||
    (is[0] === was[1] && is[1] === was[0] && is.slice(2) === was.slice(2))
  );
}

/**
 * Returns what puts right the words of Latin letters in a normalized text that nobody wrote, each by the word that most sentences have
 * of those that are one slip away and begin alike.
 *
 * @param known The words that are written somewhere, with the number of sentences that have them.
 */
export function correctionBy(known: ReadonlyMap<string, number>): (text: string) => string {
  const byFirst = new Map<string, string[]>();
  const sorted = [...known].filter(([word]) => /^[a-z]+$/.test(word) && word.length >= shortest);
  sorted.sort((one, other) => other[1] - one[1]);
  for (const [word] of sorted) byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), word]);
  return (text) =>
    text.replace(/[a-z]+/g, (word) =>
      word.length < shortest || known.has(word)
        ? word
        : (byFirst.get(word.charAt(0))?.find((each) => isSlip(word, each)) ?? word),
    );
}
