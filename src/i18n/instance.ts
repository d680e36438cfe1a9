import { createInstance, type i18n } from 'i18next';
import { sourceLocale, tagOf, type Locale } from './locales';
import type { Resources } from './wording';

declare global {
  /** Set by the page's locale script, which runs before the page's entry. */
  var loginGuideLocale: LoadedLocale;
}

/** The wording of a page, as its locale script puts it on `globalThis`. */
export interface LoadedLocale {
  readonly locale: Locale;
  /** Only the namespaces that the page's entry says; those of a phase come with its own script (`phaseTexts.ts`). */
  readonly resources: Pick<Resources, 'ui' | 'labels'> & Partial<Resources>;
  /** The texts of the request in the source locale, where the page's is another one. */
  readonly source?: RequestTexts;
}

/** The texts that a request is made of: reasons, and its own words. What it says of answers comes later (`summaries.ts`). */
export type RequestTexts = Readonly<Partial<Record<'reasons' | 'request', object>>>;

/**
 * Returns an i18next instance with its locale already in memory, so that nothing has to be awaited or suspended.
 * It does not escape values, because React escapes what it renders.
 */
export function createI18n({ locale, resources, source }: LoadedLocale): i18n {
  const instance = createInstance();
  const lng = tagOf(locale);
  void instance.init({
    lng,
    load: 'currentOnly',
    resources: { [sourceLocale]: { ...source, labels: resources.labels }, [lng]: resources },
    defaultNS: 'ui',
    // The defaults; where they are not said, i18next asks of each key whether it might be a sentence.
    keySeparator: '.',
    nsSeparator: ':',
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}
