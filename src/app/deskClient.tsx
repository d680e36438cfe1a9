import { useEffect } from 'react';
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
const i18n = createI18n(globalThis.loginGuideLocale);

function DeskClient() {
  const { organization, isSettled } = useOrganization();

  useEffect(() => {
    document.documentElement.dataset['ready'] = '';
  }, []);

  return (
    <DeskApp
      i18n={i18n}
      locale={globalThis.loginGuideLocale.locale}
      page={page}
      organization={organization}
      isSettled={isSettled}
    />
  );
}

takeOver(page === 'map' ? finderId : 'root', <DeskClient />);
