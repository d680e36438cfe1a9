import { createI18n } from '../../src/i18n/instance';
import { resources } from '../../src/prerender/resources';
import type { Translate } from '../../src/i18n/keys';
import { withPhrases } from '../../src/prerender/phrases';

/** The Japanese translation function with its line breaks, as the built pages have it. */
export const t = createI18n({ locale: 'ja', resources: withPhrases(resources.ja, 'ja') }).t as Translate;
