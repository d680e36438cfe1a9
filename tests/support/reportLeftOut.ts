import { leftOut, leftOutInWords } from './left-out.mjs';

/** Says once more, where it is read, what was left out; Playwright calls it after the last test. */
export default function reportLeftOut(): void {
  const said = leftOutInWords(leftOut());
  if (said) console.warn(said);
}
