const number = String.raw`\+?(?=(?:[() -]{0,30}\d){3})[\d() -]{3,30}`;
const extension = String.raw`\(?(?:内線|ext\.?)(?:番号)?[ :]*\d[\d ,/・-]{0,19}\)?`;
const phone = new RegExp(`^(?:${number}|(?:${number})?${extension})$`, 'i');

/** Returns a telephone number with its digits, hyphens and brackets as a keyboard for Latin letters has them. */
export function narrowPhone(text: string): string {
  return text.normalize('NFKC').replace(/[\u2010-\u2015\u2212\u30FC]/g, '-');
}

/** Returns whether a text is a telephone number, an extension (内線) or both, in that order. */
export function isPhone(text: string): boolean {
  return phone.test(text);
}
