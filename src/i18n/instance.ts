import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Resources } from './ja';
import type { Locale } from './locales';

/** What a page's locale script puts on `globalThis` before the app starts. */
export interface LoadedLocale {
  readonly locale: Locale;
  /** Pages that are no step have wording of their own, which is not sent to the others. */
  readonly resources: Omit<Resources, 'about' | 'admin' | 'notFound'> & Partial<Resources>;
}

/**
 * An i18next instance with its one locale already in memory, so that nothing has to be awaited or suspended.
 * Values are not escaped here because React escapes what it renders.
 */
export function createI18n({ locale, resources }: LoadedLocale): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: locale,
    resources: { [locale]: resources },
    defaultNS: 'ui',
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}
