import type { i18n } from 'i18next';
import '../components/tokens.css';
import '../components/base.css';
import '../components/layout.css';
import '../components/items.css';
import { createI18n } from '../i18n/instance';
import { forgetAfterOthers } from '../memory/leaving';
import { markReady } from '../site/markReady';
import { sitePath } from '../site/sitePath';
import { isFramedElsewhere } from '../embed/isFramedElsewhere';
import { SetupApp } from '../app/SetupApp';
import { hydrate } from '../app/hydrate';
import { useHydrated } from '../app/useHydrated';

const storage = storageHere();

// So that whoever is asked for help can ask which version it is.
console.info(`ログインガイド ${import.meta.env.GUIDE_VERSION}`);

function SetupEntry({ i18n }: { readonly i18n: i18n }) {
  // The form is not in the file: what was kept of it is known only here.
  const isReady = useHydrated(markReady);
  return (
    <SetupApp
      i18n={i18n}
      locale={globalThis.loginGuideLocale.locale}
      settings={globalThis.loginGuideSettings}
      storage={storage}
      site={origin === 'null' ? null : `${origin}${sitePath()}`}
      isReady={isReady}
      isFramed={isReady && isFramedElsewhere()}
    />
  );
}

/** The browser's storage; null where it is forbidden even to ask for it. */
function storageHere(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

hydrate('root', () => <SetupEntry i18n={createI18n(globalThis.loginGuideLocale)} />);
forgetAfterOthers();
