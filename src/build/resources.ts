import { productLabelTexts } from '../i18n/productLabels';
import { locales, type Locale } from '../i18n/locales';
import type { Resources, SharedName, Wording } from '../i18n/wording';

const files = import.meta.glob<object>('../../locales/*/*.json', { eager: true, import: 'default' });

/** The texts that all locales share. They compile only while no locale says too little or too much. */
const shared: Readonly<Record<SharedName, object>> = { labels: productLabelTexts };

/** Returns the wording of a locale, a namespace from each file of its folder. Throws where there is no folder. */
function wordingOf(locale: Locale): Wording {
  const own = Object.entries(files).flatMap(([path, texts]) => {
    const [namespace = '', folder] = path.replace('.json', '').split('/').reverse();
    return folder === locale ? [[namespace, texts] as const] : [];
  });
  if (own.length === 0) throw new Error(`The locale ${locale} has no folder in locales/.`);
  return Object.fromEntries(own) as unknown as Wording;
}

/** All that the pages of each locale can say. */
export const resources = Object.fromEntries<object>(
  locales.map((locale) => [locale, { ...wordingOf(locale), ...shared }]),
) as Readonly<Record<Locale, Resources>>;
