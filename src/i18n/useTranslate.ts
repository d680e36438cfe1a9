import { useTranslation } from 'react-i18next';
import type { Translate } from './keys';
import { isLocale, sourceLocale, type Locale } from './locales';

/** The translation function of the page's locale. */
export function useTranslate(): Translate {
  return useTranslation<['ui', 'credentials']>().t;
}

/** The page's locale. */
export function useLocale(): Locale {
  const { i18n } = useTranslation();
  return isLocale(i18n.language) ? i18n.language : sourceLocale;
}
