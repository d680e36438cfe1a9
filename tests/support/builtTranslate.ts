import { wording } from '../../locales/ja';
import { createI18n } from '../../src/i18n/instance';
import type { Translate } from '../../src/i18n/keys';
import type { Family } from '../../src/i18n/namespaces';
import { productLabelTexts } from '../../src/i18n/productLabels';
import { withPhrases } from '../../src/build/phrases';

/** The Japanese translation function with its line breaks, as the built pages have it. */
export const t = createI18n({
  locale: 'ja',
  resources: { ...withPhrases(wording, 'ja'), labels: productLabelTexts },
}).t as Translate<Family>;
