import { createI18n } from '../../src/i18n/instance';
import { resources } from '../../src/build/resources';
import type { Translate } from '../../src/i18n/keys';
import type { Family } from '../../src/i18n/namespaces';

export const i18n = createI18n({ locale: 'ja', resources: resources.ja });

/** The Japanese translation function. */
export const t = i18n.t as Translate<Family>;
