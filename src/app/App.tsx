import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import type { Organization } from '../organization/schema';
import { StepRoute } from './StepRoute';

interface AppProps {
  readonly i18n: i18n;
  readonly organization: Organization;
  readonly isSettled: boolean;
}

/** The whole app below its router, the same in the prerendered file and in the browser. */
export function App({ i18n, organization, isSettled }: AppProps) {
  return (
    <I18nextProvider i18n={i18n}>
      <StepRoute organization={organization} isSettled={isSettled} />
    </I18nextProvider>
  );
}
