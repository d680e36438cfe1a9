// What is left out, and why.
import { readdirSync, readFileSync } from 'node:fs';
import { findNginx } from './find-nginx.mjs';

const folder = 'tests/e2e';

/** Whether this is a run that nobody watches, which may leave out nothing. */
export const isCI = !['', '0', 'false'].includes(process.env['CI'] ?? '');

/** Whether to look at everything (`npm run test:views`), or at a sample, which is what `npm test` has time for. */
export const isWhole = process.env['VIEWS'] === 'all';

/** Whether each variant of a test is run: in CI, by `npm run test:variants`, and where everything is looked at. */
export const hasAllVariants = isCI || isWhole || process.env['VARIANTS'] === 'all';

/** The browser tests that start an nginx, where this machine has none; CI fails at them instead. */
export function leftOut() {
  if (isCI || findNginx()) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.spec.ts') && readFileSync(`${folder}/${file}`, 'utf8').includes('support/nginx'))
    .map((file) => `${folder}/${file}`);
}

/**
 * What was left out, in words that are hard to miss; null where it was nothing.
 * @param {readonly string[]} files
 */
export function leftOutInWords(files) {
  if (files.length === 0) return null;
  return `!! LEFT OUT, because no nginx was found: ${files.join(', ')}. \`npm run setup\` installs it; CI may not leave them out.`;
}
