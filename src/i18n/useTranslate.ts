import { useTranslation } from 'react-i18next';
import type { Translate } from './keys';
import { locales, sourceLocale, type Locale } from './locales';

/** The translation function of the page's locale. */
export function useTranslate(): Translate {
  return useTranslation<['ui', 'credentials']>().t;
}

/** The translation function of requests, which are in the source locale whatever the page's. */
export function useRequestTranslate(): Translate {
  const { i18n } = useTranslation();
  return i18n.getFixedT(sourceLocale) as Translate;
}

/** The page's locale. */
export function useLocale(): Locale {
  const { i18n } = useTranslation();
  return locales.find((locale) => locale.toLowerCase() === i18n.language.toLowerCase()) ?? sourceLocale;
}
