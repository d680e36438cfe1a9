import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { NumbersDesk } from '../screens/numbers/NumbersDesk';

interface NumbersAppProps {
  readonly i18n: i18n;
  readonly isReady: boolean;
}

/** Renders what is hydrated of the page of numbers; the same in the prerendered file and, until it is ready, in the browser. */
export function NumbersApp({ i18n, isReady }: NumbersAppProps) {
  return (
    <I18nextProvider i18n={i18n}>
      <NumbersDesk isReady={isReady} />
    </I18nextProvider>
  );
}
