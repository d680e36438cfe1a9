import { createI18n } from '../../src/i18n/instance';
import { ja } from '../../src/i18n/ja';
import type { Translate } from '../../src/i18n/keys';
import { withPhrases } from '../../src/prerender/phrases';

/** The Japanese translation function with its line breaks, as the built pages have it. */
export const t = createI18n({ locale: 'ja', resources: withPhrases(ja) }).t as Translate;
