import type { i18n } from 'i18next';
import '../components/tokens.css';
import '../components/base.css';
import '../components/layout.css';
import '../components/items.css';
import { createI18n } from '../i18n/instance';
import { forgetAfterOthers } from '../memory/leaving';
import { markReady } from '../site/markReady';
import { renewPage } from '../site/renewPage';
import { finderId } from '../screens/desk/MapScreen';
import { MapApp } from '../app/MapApp';
import { hydrate } from '../app/hydrate';
import { useSettings } from '../app/useSettings';

function MapEntry({ i18n }: { readonly i18n: i18n }) {
  const { settings, isSettled } = useSettings();

  return (
    <MapApp
      i18n={i18n}
      locale={globalThis.loginGuideLocale.locale}
      settings={settings}
      isSettled={isSettled}
      onReady={markReady}
    />
  );
}

hydrate(finderId, () => <MapEntry i18n={createI18n(globalThis.loginGuideLocale)} />);
renewPage();
forgetAfterOthers();
