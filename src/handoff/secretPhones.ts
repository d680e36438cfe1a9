/** The groups of digits of a number that hyphens, dots, brackets or single spaces part. */
interface Groups {
  readonly hasPlus: boolean;
  readonly groups: readonly string[];
}

/** Whether a text holds what is written like a telephone number of Japan or of a reader's country, or like an identity number. */
export function holdsPhoneNumber(text: string): boolean {
  // The prefix for dialling within a country, which a number for dialling from abroad has in brackets.
  return Array.from(text.replace(/\(0\)/g, '').matchAll(/[+(]?\(?\d[\d() .-]*/g), ({ 0: run }): Groups => {
    return { hasPlus: run.startsWith('+'), groups: run.match(/\d+/g) ?? [] };
  }).some(isPhoneNumber);
}

function isPhoneNumber({ hasPlus, groups }: Groups): boolean {
  if (hasPlus && isBetween(8, groups.slice(0, 5).join('').length, 15)) return true;
  // Before it there may be a date, parted by a space too; no number has more than five groups.
  return groups.some((_, first) => [1, 2, 3, 4, 5].some((count) => isNational(groups.slice(first, first + count))));
}

function isNational(groups: readonly string[]): boolean {
  const digits = groups.join('').replace(/^00/, '0');
  const shape = groups.map(({ length }) => length).join('-');
  if (digits.startsWith('0')) {
    if (/^0+$/.test(digits)) return false;
    return digits.length === 10 || digits.length === 11 || (digits.length === 9 && /^[23]-[34]-4$/.test(shape));
  }
  // A mobile number of China, one of North America, an identity card of China.
  if (/^1[3-9]\d{9}$/.test(digits)) return /^(?:11|3-4-4)$/.test(shape);
  return shape === '3-3-4' || shape === '18' || shape === '17';
}

function isBetween(least: number, value: number, most: number): boolean {
  return value >= least && value <= most;
}
