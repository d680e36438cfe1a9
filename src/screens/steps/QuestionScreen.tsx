import type { StepView } from '../../navigation/stepView';
import { useTexts } from '../../i18n/useTexts';
import type { Settings } from '../../settings/schema';
import { CompanyNote } from './CompanyNote';
import { SearchBox } from '../shared/SearchBox';
import { StepChoices } from './StepChoices';
import { headingId } from '../shared/PageHeader';
import { StepLead } from './StepLead';

interface QuestionScreenProps {
  readonly view: StepView;
  readonly settings: Settings;
}

/** One question, its answers as large choices. */
export function QuestionScreen({ view, settings }: QuestionScreenProps) {
  return (
    <>
      <StepLead view={view} />
      <CompanyNote step={view.step} settings={settings} />
      <StepChoices view={view} labelledBy={headingId} />
      {view.step === 'start' && <StartSearch view={view} />}
    </>
  );
}

/** The second way from the first question: in one's own words. */
function StartSearch({ view }: Pick<QuestionScreenProps, 'view'>) {
  const { t } = useTexts<'steps'>();
  return (
    <SearchBox
      hrefOf={({ target }) => view.foundHref(target)}
      startHref={view.restartHref}
      ways={[{ href: view.escalationHref ?? view.restartHref, label: t('escalation.label') }]}
    />
  );
}
