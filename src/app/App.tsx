import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { StepRoute, type StepRouteProps } from './StepRoute';

interface AppProps extends StepRouteProps {
  readonly i18n: i18n;
}

/** Renders everything below the router; the same in the prerendered file and in the browser. */
export function App({ i18n, ...props }: AppProps) {
  return (
    <I18nextProvider i18n={i18n}>
      <StepRoute {...props} />
    </I18nextProvider>
  );
}
