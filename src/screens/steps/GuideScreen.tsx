import { Callout } from '../../components/Callout';
import { stepText } from '../../i18n/keys';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import type { StepView } from '../../navigation/stepView';
import type { Settings } from '../../settings/schema';
import { CompanyNote } from './CompanyNote';
import { StepActions } from './StepActions';
import { StepChoices } from './StepChoices';
import { StepFrame } from './StepFrame';
import { StepLead } from './StepLead';

interface GuideScreenProps {
  readonly view: StepView;
  readonly settings: Settings;
}

/** Numbered actions, a warning before them where harm is possible, and then how it went. */
export function GuideScreen({ view, settings }: GuideScreenProps) {
  const { text, t } = useTexts<'steps'>();
  const { caution, ask } = stepText(t, view.step);
  return (
    <StepFrame view={view} settings={settings}>
      <StepLead view={view} />
      <CompanyNote step={view.step} settings={settings} />
      {caution && (
        <Callout title={text('guide.caution')}>
          <p>{withRuby(caution)}</p>
        </Callout>
      )}
      <StepActions view={view} />
      <section className="section screen-only">
        <h2 id="ask">{ask ? withRuby(ask) : text('answers.ask')}</h2>
        <StepChoices view={view} labelledBy="ask" />
      </section>
    </StepFrame>
  );
}
