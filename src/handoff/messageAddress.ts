import { phoneParts } from '../settings/phoneParts';

/** Mail programs and browsers cut or refuse longer addresses; the shortest known limit is near 2,000 characters. */
export const longestMailAddress = 1800;

export interface Mail {
  /** From the company's settings, or nobody: the person chooses. */
  readonly to: string | undefined;
  readonly subject: string;
  readonly body: string;
  /** The part that stays when the rest is cut: the link to the case. */
  readonly kept: string | null;
}

/**
 * Returns the address that opens a new mail (RFC 6068), at most 1,800 characters long: with the whole text, or with as many of
 * its sentences as fit.
 */
export function mailAddress({ to = '', subject, body, kept }: Mail): string {
  const address = (text: string) =>
    `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  const fits = (text: string) => address(text).length <= longestMailAddress;
  if (fits(body)) return address(body);

  // What follows the last sentence never fits where the whole does not.
  const sentences = body.match(/[^。\n]*[。\n]/g) ?? [];
  const withKept = (count: number) => {
    const text = sentences.slice(0, count).join('').trim();
    return kept === null || text.includes(kept) ? text : `${text}\n${kept}`;
  };
  let count = sentences.length;
  while (count > 0 && !fits(withKept(count))) count -= 1;
  return address(withKept(count));
}

/** Returns the address that opens a new text message to `phone` with `text` (RFC 5724; iOS wants `&body`, Android `?body`). */
export function textMessageAddress(phone: string, text: string): string {
  return `sms:${phoneParts(phone).dialled}?&body=${encodeURIComponent(text)}`;
}

/** Returns whether a number can receive text messages: a Japanese mobile number (060, 070, 080, 090), or one from abroad. */
export function canReceiveTexts(phone: string): boolean {
  const digits = phoneParts(phone).dialled;
  return /^(?:\+81|0)[6-9]0\d{8}$/.test(digits) || /^\+(?!81)\d{8,15}$/.test(digits);
}
