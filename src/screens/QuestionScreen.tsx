import type { StepView } from '../navigation/stepView';
import type { Organization } from '../organization/schema';
import { CompanyNote } from './CompanyNote';
import { StepChoices } from './StepChoices';
import { headingId } from './PageHeader';
import { StepFrame } from './StepFrame';
import { StepLead } from './StepLead';

interface QuestionScreenProps {
  readonly view: StepView;
  readonly organization: Organization;
}

/** One question, its answers as large choices. */
export function QuestionScreen({ view, organization }: QuestionScreenProps) {
  return (
    <StepFrame view={view} organization={organization}>
      <StepLead view={view} />
      <CompanyNote step={view.step} organization={organization} />
      <StepChoices view={view} labelledBy={headingId} />
    </StepFrame>
  );
}
