// Asks whether built pages are valid HTML: of all languages in CI, elsewhere of Japanese and one more, drawn (`npm run check:html`).
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { hasAllVariants } from './left-out.mjs';
import { binOf } from './package-bin.mjs';

const others = readdirSync('dist').filter((name) => name !== 'ja' && existsSync(`dist/${name}/index.html`));
const drawn = others[Math.floor(Math.random() * others.length)] ?? 'ja';
const looked = hasAllVariants ? ['ja', ...others] : ['ja', drawn];
console.log(`HTML of ${looked.join(', ')}${hasAllVariants ? '' : '; of all in CI, or with VARIANTS=all'}`);
const pages = [
  'dist/*.html',
  ...looked.map((locale) => `dist/${locale}/**/*.html`),
  'node_modules/.cache/read-first/**/*.html',
];
const { status } = spawnSync(process.execPath, [binOf('html-validate'), '--max-warnings', '0', ...pages], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
