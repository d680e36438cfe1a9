import { useMachine } from '@xstate/react';
import { StrictMode, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import '../components/tokens.css';
import '../components/base.css';
import { createI18n, type LoadedLocale } from '../i18n/instance';
import { organizationMachine } from '../organization/loading';
import { App } from './App';
import { sitePath } from './site';

declare global {
  /** Put there by the page's locale script, which runs before this one. */
  var loginGuideLocale: LoadedLocale;
}

const site = sitePath();
const settings = location.protocol === 'file:' ? null : `${site}/organization.json`;
const i18n = createI18n(globalThis.loginGuideLocale);

function Client() {
  const [{ context, status }] = useMachine(organizationMachine, { input: { address: settings } });

  useEffect(() => {
    document.documentElement.dataset['ready'] = '';
  }, []);

  return (
    <BrowserRouter basename={site}>
      <App i18n={i18n} organization={context.organization} isSettled={status === 'done'} />
    </BrowserRouter>
  );
}

const container = document.getElementById('root');
if (!container) throw new Error('The page has no #root.');

hydrateRoot(
  container,
  <StrictMode>
    <Client />
  </StrictMode>,
);
