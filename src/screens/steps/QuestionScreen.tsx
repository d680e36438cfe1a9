import type { StepView } from '../../navigation/stepView';
import type { Settings } from '../../settings/schema';
import { CompanyNote } from './CompanyNote';
import { StepChoices } from './StepChoices';
import { headingId } from '../shared/PageHeader';
import { StepFrame } from './StepFrame';
import { StepLead } from './StepLead';

interface QuestionScreenProps {
  readonly view: StepView;
  readonly settings: Settings;
}

/** One question, its answers as large choices. */
export function QuestionScreen({ view, settings }: QuestionScreenProps) {
  return (
    <StepFrame view={view} settings={settings}>
      <StepLead view={view} />
      <CompanyNote step={view.step} settings={settings} />
      <StepChoices view={view} labelledBy={headingId} />
    </StepFrame>
  );
}
