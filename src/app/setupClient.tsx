import { useEffect, useSyncExternalStore } from 'react';
import '../components/tokens.css';
import '../components/base.css';
import { createI18n } from '../i18n/instance';
import { siteRoot } from '../organization/siteRoot';
import { SetupApp } from './SetupApp';
import { takeOver } from './takeOver';

const i18n = createI18n(globalThis.loginGuideLocale);
const storage = storageHere();

function SetupClient() {
  // The form is not in the file: what was kept of it is known only here.
  const isReady = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );

  useEffect(() => {
    document.documentElement.dataset['ready'] = '';
  }, []);

  return (
    <SetupApp
      i18n={i18n}
      locale={globalThis.loginGuideLocale.locale}
      organization={globalThis.loginGuideSettings}
      storage={storage}
      site={siteRoot(location.href)}
      isReady={isReady}
    />
  );
}

function neverChanges(): () => void {
  return () => {};
}

/** The browser's storage; null where it is forbidden even to ask for it. */
function storageHere(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

takeOver('root', <SetupClient />);
