import { useEffect } from 'react';
import type { Locale } from '../i18n/locales';
import type { Settings } from '../settings/schema';
import { runLater } from '../site/laterScript';

/** Has the company's parts put into the header of a page that does not hydrate it. */
export function useCompanyHeader(settings: Settings, locale: Locale, root: string): void {
  useEffect(() => {
    const { brand, notice } = settings;
    if (brand || notice)
      void runLater('company').then(() => globalThis.loginGuideCompany?.fillHeader(settings, locale, root));
  }, [locale, root, settings]);
}
