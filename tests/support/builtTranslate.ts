import { readdirSync, readFileSync } from 'node:fs';
import { createI18n } from '../../src/i18n/instance';
import type { Translate } from '../../src/i18n/keys';
import type { Family } from '../../src/i18n/namespaces';
import { productLabelTexts } from '../../src/i18n/productLabels';
import type { Resources } from '../../src/i18n/wording';
import { withPhrases } from '../../src/build/phrases';

// Playwright has no `import.meta.glob`, by which the build reads the locales.
const wording = Object.fromEntries(
  readdirSync('locales/ja')
    .filter((file) => file.endsWith('.json'))
    .map((file): readonly [string, unknown] => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(`locales/ja/${file}`, 'utf8')),
    ]),
);

/** The Japanese translation function with its line breaks, as the built pages have it. */
export const t = createI18n({
  locale: 'ja',
  resources: withPhrases({ ...wording, labels: productLabelTexts } as unknown as Resources, 'ja'),
}).t as Translate<Family>;
