import type { i18n } from 'i18next';
import '../components/tokens.css';
import '../components/base.css';
// The map is drawn when its page is built; nothing else here brings its styles.
import '../illustrations/FlowLegend.css';
import '../illustrations/FlowMap.css';
import { createI18n } from '../i18n/instance';
import { finderId } from '../screens/MapScreen';
import { DeskApp, type DeskPage } from './DeskApp';
import { takeOver } from './takeOver';
import { useOrganization } from './useOrganization';

const page = document.documentElement.dataset['page'] as DeskPage;

function beReady() {
  document.documentElement.dataset['ready'] = '';
}

function DeskClient({ i18n }: { readonly i18n: i18n }) {
  const { organization, isSettled } = useOrganization();

  return (
    <DeskApp
      i18n={i18n}
      locale={globalThis.loginGuideLocale.locale}
      page={page}
      organization={organization}
      isSettled={isSettled}
      onReady={beReady}
    />
  );
}

takeOver(page === 'map' ? finderId : 'root', () => <DeskClient i18n={createI18n(globalThis.loginGuideLocale)} />);
