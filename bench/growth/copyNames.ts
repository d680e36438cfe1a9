/** The suffix of a copy, in letters because an address holds no digits: 1 is `b`, 25 is `z`, 26 is `ba`. */
export function lettersOf(copy: number): string {
  const letter = String.fromCharCode('a'.charCodeAt(0) + (copy % 26));
  return copy < 26 ? letter : `${lettersOf(Math.floor(copy / 26))}${letter}`;
}

/** The numbers of the copies beside the original, which is copy 0. */
export function furtherCopies(times: number): readonly number[] {
  return Array.from({ length: times - 1 }, (_, index) => index + 1);
}
