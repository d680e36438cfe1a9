import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Resources } from './ja';
import type { Locale } from './locales';

declare global {
  /** Put there by the page's locale script, which runs before its client's. */
  var loginGuideLocale: LoadedLocale;
}

/** What the clients of all pages say. */
type Shared = 'credentials' | 'verification' | 'account' | 'escalation' | 'reasons' | 'request' | 'ui' | 'labels';

/** What a page's locale script puts on `globalThis` before its client starts. */
export interface LoadedLocale {
  readonly locale: Locale;
  /** Only what the page's client says is sent with it. */
  readonly resources: Pick<Resources, Shared> & Partial<Resources>;
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
