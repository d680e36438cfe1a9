import type { i18n } from 'i18next';
import '../components/tokens.css';
import '../components/base.css';
import '../components/layout.css';
import { createI18n } from '../i18n/instance';
import { forgetAfterOthers } from '../memory/leaving';
import { markReady } from '../site/markReady';
import { renewPage } from '../site/renewPage';
import { AdminApp } from '../app/AdminApp';
import { hydrate } from '../app/hydrate';
import { useSettings } from '../app/useSettings';

function AdminEntry({ i18n }: { readonly i18n: i18n }) {
  const { settings } = useSettings();
  return <AdminApp i18n={i18n} locale={globalThis.loginGuideLocale.locale} settings={settings} onReady={markReady} />;
}

hydrate('root', () => <AdminEntry i18n={createI18n(globalThis.loginGuideLocale)} />);
renewPage();
forgetAfterOthers();
