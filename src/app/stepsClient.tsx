import type { i18n } from 'i18next';
import { useEffect } from 'react';
import { BrowserRouter } from 'react-router-dom';
import '../components/tokens.css';
import '../components/base.css';
import { isFramed, listenForHost } from '../embed/useHost';
import { createI18n } from '../i18n/instance';
import { recallLocale } from '../i18n/preferredLocale';
import { fileOf } from '../navigation/paths';
import { keepForOffline } from '../offline/register';
import { firstLocale } from '../organization/firstLocale';
import { App } from './App';
import { holdFirstTap } from './firstTap';
import { sitePath } from './site';
import { takeOver } from './takeOver';
import { useOrganization } from './useOrganization';

listenForHost();

const site = sitePath();
// Throws where the locale's script has not come: before a tap is held that nobody would ever follow.
const { locale } = globalThis.loginGuideLocale;
const followFirstTap = holdFirstTap();

function beReady() {
  document.documentElement.dataset['ready'] = '';
  followFirstTap();
}

function StepsClient({ i18n }: { readonly i18n: i18n }) {
  const { organization, isSettled } = useOrganization();

  // The settings may name another first language than when the site was built. What the person chose goes before it, and
  // whoever has already gone on is not called back.
  const first = firstLocale(organization);
  useEffect(() => {
    const isAtRoot = [`${site}/`, `${site}/index.html`].includes(location.pathname);
    if (!isAtRoot || !isSettled || first === locale || recallLocale() !== null) return;
    location.replace(`${site}/${fileOf({ locale: first, step: 'start' })}${location.hash}`);
  }, [first, isSettled]);

  return (
    <BrowserRouter basename={site} useTransitions={false}>
      <App i18n={i18n} organization={organization} isSettled={isSettled} onReady={beReady} />
    </BrowserRouter>
  );
}

takeOver('root', () => <StepsClient i18n={createI18n(globalThis.loginGuideLocale)} />);

// The development server has no worker.
if (import.meta.env.PROD && !isFramed()) keepForOffline(site);
