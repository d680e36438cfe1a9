import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import type { StepId } from '../../src/diagnosis/steps';
import { emptyDraft } from '../../src/handoff/draft';
import { noAddress, type SharedAddress } from '../../src/handoff/sharedAddress';
import { stepView } from '../../src/navigation/stepView';
import type { Settings } from '../../src/settings/schema';
import { possibilitiesOf } from '../../src/settings/possibilitiesOf';
import { PageFooter } from '../../src/screens/shared/PageFooter';
import { StepScreen } from '../../src/screens/steps/StepScreen';
import { i18n } from './translate';

interface Shown {
  readonly step: StepId;
  readonly fragment: string;
  readonly settings?: Settings;
  readonly addressOf?: SharedAddress;
}

/** The markup of a step's screen and its footer, with the log of a fragment: what the router shows, without a browser. */
export function renderStep({ step, fragment, settings = {}, addressOf = noAddress }: Shown): string {
  const possible = possibilitiesOf(settings);
  const view = stepView({ page: { locale: 'ja', step }, root: '..', fragment, possible });
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <StepScreen
        view={view}
        around={view}
        settings={settings}
        draft={emptyDraft}
        onDraft={() => {}}
        addressOf={addressOf}
      />
      <PageFooter links={view.sideHrefs} settings={settings} />
    </I18nextProvider>,
  );
}
