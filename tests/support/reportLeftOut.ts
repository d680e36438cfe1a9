import { hasAllVariants, leftOut, leftOutInWords } from './left-out.mjs';
import { slow } from './variants';

/** Says once more, where it is read, what was left out; Playwright calls it after the last test. */
export default function reportLeftOut(): void {
  if (!hasAllVariants) {
    const seed = `PATHS_SEED=${process.env['PATHS_SEED']}`;
    console.log(
      `Left to CI and \`npm run test:variants\`: tests marked ${slow}, five sixths of those in many variants (${seed}).`,
    );
  }
  const said = leftOutInWords(leftOut());
  if (said) console.warn(said);
}
