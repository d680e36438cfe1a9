// Writes down the links of the version that is about to be released: `npm run release:links`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const file = `tests/links/${version}.txt`;
if (existsSync(file)) throw new Error(`${file} exists: what was released is not changed. Raise the version first.`);
const { module } = await runnerImport('./tests/support/linksNow.ts');
const links = module.linksNow();
writeFileSync(file, `${links.join('\n')}\n`);
console.log(`${file}: ${links.length} links`);
