import { wording as ja } from '../../locales/ja';
import { productLabelTexts } from '../i18n/productLabels';
import { locales, sourceLocale, type Locale } from '../i18n/locales';
import type { Resources, Translation, Wording } from '../i18n/wording';

const source: Wording = ja;

const translations = import.meta.glob<Translation>(['../../locales/*/index.ts', '!../../locales/ja/index.ts'], {
  eager: true,
  import: 'wording',
});

function wordingOf(locale: Locale): Wording & Partial<Translation> {
  const wording = locale === sourceLocale ? source : translations[`../../locales/${locale}/index.ts`];
  if (!wording) throw new Error(`The locale ${locale} has no folder in locales/.`);
  return wording;
}

/** All that the pages of each locale can say. The build throws for a locale without a folder. */
export const resources = Object.fromEntries(
  locales.map((locale) => [locale, { ...wordingOf(locale), labels: productLabelTexts }]),
) as Readonly<Record<Locale, Resources>>;
