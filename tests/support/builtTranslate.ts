import { createI18n } from '../../src/i18n/instance';
import type { Translate } from '../../src/i18n/keys';
import type { Family } from '../../src/i18n/namespaces';
import { withPhrases } from '../../src/build/phrases';
import { resources } from '../../src/build/resources';

/** The Japanese translation function with its line breaks, as the built pages have it. */
export const t = createI18n({
  locale: 'ja',
  resources: withPhrases(resources.ja, 'ja'),
}).t as Translate<Family>;
