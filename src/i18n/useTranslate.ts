import { useContext, useMemo } from 'react';
import { I18nContext } from 'react-i18next';
import type { Translate } from './keys';
import { locales, sourceLocale, type Locale } from './locales';

// A page keeps its language: another one is another page. So there is nothing to subscribe to, and one `t` serves every part of it,
// which is also what the texts of a step are kept by (docs/decisions/024).

/** The translation function of the page's locale: the same one in every part of a page. */
export function useTranslate(): Translate {
  return useContext(I18nContext).i18n.t as Translate;
}

/** The translation function of requests, which are in the source locale whatever the page's. */
export function useRequestTranslate(): Translate {
  const { i18n } = useContext(I18nContext);
  return useMemo(() => i18n.getFixedT(sourceLocale) as Translate, [i18n]);
}

/** The page's locale. */
export function useLocale(): Locale {
  const { i18n } = useContext(I18nContext);
  return locales.find((locale) => locale.toLowerCase() === i18n.language.toLowerCase()) ?? sourceLocale;
}
