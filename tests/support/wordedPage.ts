import type { i18n } from 'i18next';
import { requestTexts, summariesOf } from '../../src/build/requestTexts';
import { resources } from '../../src/build/resources';
import { createI18n } from '../../src/i18n/instance';
import { sourceLocale, type Locale } from '../../src/i18n/locales';
import { addSummaries } from '../../src/i18n/summaries';

/** The wording of a page in `locale`, once it has what a request says of each answer. */
export function wordedPage(locale: Locale): i18n {
  const page = createI18n({ locale, resources: resources[locale], source: requestTexts(resources[sourceLocale]) });
  addSummaries(page, {
    locale,
    own: summariesOf(resources[locale]),
    source: summariesOf(resources[sourceLocale]),
  });
  return page;
}
