import type { i18n } from 'i18next';
import '../components/tokens.css';
import '../components/base.css';
import '../components/layout.css';
import '../components/items.css';
import { createI18n } from '../i18n/instance';
import { forgetAfterOthers } from '../memory/leaving';
import { numbersId } from '../screens/numbers/NumbersScreen';
import { markReady } from '../site/markReady';
import { NumbersApp } from '../app/NumbersApp';
import { hydrate } from '../app/hydrate';
import { useHydrated } from '../app/useHydrated';

function NumbersEntry({ i18n }: { readonly i18n: i18n }) {
  const isReady = useHydrated(markReady);
  return <NumbersApp i18n={i18n} isReady={isReady} />;
}

hydrate(numbersId, () => <NumbersEntry i18n={createI18n(globalThis.loginGuideLocale)} />);
forgetAfterOthers();
