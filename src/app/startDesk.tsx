import type { ComponentType } from 'react';
import { createI18n } from '../i18n/instance';
import { markReady } from '../site/markReady';
import { renewPage } from '../site/renewPage';
import type { DeskAppProps } from './DeskAppProps';
import { hydrate } from './hydrate';
import { useSettings } from './useSettings';

/** Hydrates the element `id` of a page of the desk with `App`, and has the page be fresh. */
export function startDesk(id: string, App: ComponentType<DeskAppProps>): void {
  const { locale } = globalThis.loginGuideLocale;
  const i18n = createI18n(globalThis.loginGuideLocale);
  function Entry() {
    return <App i18n={i18n} locale={locale} {...useSettings()} onReady={markReady} />;
  }
  hydrate(id, () => <Entry />);
  renewPage();
}
