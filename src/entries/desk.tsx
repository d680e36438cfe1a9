import type { i18n } from 'i18next';
import '../components/tokens.css';
import '../components/base.css';
import '../components/layout.css';
// The map is drawn when its page is built; nothing else here brings its styles.
import '../illustrations/FlowLegend.css';
import '../illustrations/FlowMap.css';
import { createI18n } from '../i18n/instance';
import { finderId } from '../screens/desk/MapScreen';
import { DeskApp, type DeskPage } from '../app/DeskApp';
import { hydrate } from '../app/hydrate';
import { useSettings } from '../app/useSettings';

const page = document.documentElement.dataset['page'] as DeskPage;

function beReady() {
  document.documentElement.dataset['ready'] = '';
}

function DeskClient({ i18n }: { readonly i18n: i18n }) {
  const { settings, isSettled } = useSettings();

  return (
    <DeskApp
      i18n={i18n}
      locale={globalThis.loginGuideLocale.locale}
      page={page}
      settings={settings}
      isSettled={isSettled}
      onReady={beReady}
    />
  );
}

hydrate(page === 'map' ? finderId : 'root', () => <DeskClient i18n={createI18n(globalThis.loginGuideLocale)} />);
