import { Callout } from '../../components/Callout';
import { stepText } from '../../i18n/keys';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import type { StepView } from '../../navigation/stepView';
import type { Settings } from '../../settings/schema';
import { focusOn } from '../../site/focusOn';
import { CompanyNote } from './CompanyNote';
import { StepActions } from './StepActions';
import { StepChoices } from './StepChoices';
import { StepLead } from './StepLead';
import './GuideScreen.css';

const askId = 'ask';

interface GuideScreenProps {
  readonly view: StepView;
  readonly settings: Settings;
}

/** Numbered actions, a warning before them where harm is possible, and then how it went, which a bar keeps in reach. */
export function GuideScreen({ view, settings }: GuideScreenProps) {
  const { text, t } = useTexts<'steps'>();
  const { caution, ask } = stepText(t, view.step);
  const asked = ask ? withRuby(ask) : text('answers.ask');
  return (
    <>
      <StepLead view={view} />
      <CompanyNote step={view.step} settings={settings} />
      {caution && !view.omitted.includes('caution') && (
        <Callout title={text('guide.caution')}>
          <p>{withRuby(caution)}</p>
        </Callout>
      )}
      <StepActions view={view} />
      <div className="to-answers needs-scripts screen-only">
        <button type="button" data-action="to-answers" onClick={() => focusOn(document.getElementById(askId))}>
          {asked}
        </button>
      </div>
      <section className="section guide-answers screen-only">
        <h2 id={askId}>{asked}</h2>
        <StepChoices view={view} labelledBy={askId} />
      </section>
    </>
  );
}
