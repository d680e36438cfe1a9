import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Phase } from '../diagnosis/steps';
import { sourceLocale, type Locale } from './locales';
import type { SharedNamespace } from './namespaces';
import type { Resources } from './wording';

declare global {
  /** Put there by the page's locale script, which runs before its client's. */
  var loginGuideLocale: LoadedLocale;
}

/** What a page's locale script puts on `globalThis` before its client starts. */
export interface LoadedLocale {
  readonly locale: Locale;
  /** Only what the page's client says is sent with it. */
  readonly resources: Pick<Resources, Exclude<SharedNamespace, 'glosses'>> & Partial<Resources>;
  /** What the request says in the source locale, whatever the page's. */
  readonly source?: RequestTexts;
}

/** What a request is written with: every step's answers, the reasons, and its own words. */
export type RequestTexts = Readonly<Partial<Record<Phase | 'reasons' | 'request', object>>>;

/**
 * An i18next instance with its locale already in memory, so that nothing has to be awaited or suspended.
 * Values are not escaped here because React escapes what it renders.
 */
export function createI18n({ locale, resources, source }: LoadedLocale): i18n {
  const instance = createInstance();
  // i18next writes a language as BCP 47 does, which takes `easy` for the name of a script.
  const [lng = locale] = Intl.getCanonicalLocales(locale);
  void instance.use(initReactI18next).init({
    lng,
    load: 'currentOnly',
    resources: { ...(source && { [sourceLocale]: { ...source, labels: resources.labels } }), [lng]: resources },
    defaultNS: 'ui',
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}
