import { StrictMode, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import '../components/tokens.css';
import '../components/base.css';
import { listenForHost } from '../embed/useHost';
import { createI18n } from '../i18n/instance';
import { App } from './App';
import { sitePath } from './site';
import { useOrganization } from './useOrganization';

listenForHost();

const site = sitePath();
const i18n = createI18n(globalThis.loginGuideLocale);

function StepsClient() {
  const { organization, isSettled } = useOrganization();

  useEffect(() => {
    document.documentElement.dataset['ready'] = '';
  }, []);

  return (
    <BrowserRouter basename={site}>
      <App i18n={i18n} organization={organization} isSettled={isSettled} />
    </BrowserRouter>
  );
}

const container = document.getElementById('root');
if (!container) throw new Error('The page has no #root.');

hydrateRoot(
  container,
  <StrictMode>
    <StepsClient />
  </StrictMode>,
);
