import type { i18n } from 'i18next';
import '../components/tokens.css';
import '../components/base.css';
import '../components/layout.css';
import '../components/items.css';
import { createI18n } from '../i18n/instance';
import { forgetAfterOthers } from '../memory/leaving';
import { finderId } from '../screens/desk/MapScreen';
import { markReady } from '../site/markReady';
import { renewPage } from '../site/renewPage';
import { MapApp } from '../app/MapApp';
import { hydrate } from '../app/hydrate';
import { useSettings } from '../app/useSettings';

function MapEntry({ i18n }: { readonly i18n: i18n }) {
  const known = useSettings();
  return <MapApp i18n={i18n} locale={globalThis.loginGuideLocale.locale} {...known} onReady={markReady} />;
}

hydrate(finderId, () => <MapEntry i18n={createI18n(globalThis.loginGuideLocale)} />);
renewPage();
forgetAfterOthers();
