import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import type { StepId } from '../../src/diagnosis/steps';
import { emptyDraft } from '../../src/handoff/draft';
import { noAddress, type SharedAddress } from '../../src/handoff/sharedAddress';
import { stepView } from '../../src/navigation/stepView';
import type { Organization } from '../../src/organization/schema';
import { possibleAt } from '../../src/organization/possible';
import { PageFooter } from '../../src/screens/PageFooter';
import { StepScreen } from '../../src/screens/StepScreen';
import { i18n } from './translate';

interface Shown {
  readonly step: StepId;
  readonly fragment: string;
  readonly organization?: Organization;
  readonly addressOf?: SharedAddress;
}

/** The markup of a step's screen and its footer, with the trail of a fragment: what the router shows, without a browser. */
export function renderStep({ step, fragment, organization, addressOf = noAddress }: Shown): string {
  const possible = organization ? possibleAt(organization) : everythingPossible;
  const view = stepView({ page: { locale: 'ja', step }, root: '..', fragment, possible });
  const settings = organization ?? {};
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <StepScreen view={view} organization={settings} draft={emptyDraft} onDraft={() => {}} addressOf={addressOf} />
      <PageFooter links={view.sideHrefs} organization={settings} />
    </I18nextProvider>,
  );
}
