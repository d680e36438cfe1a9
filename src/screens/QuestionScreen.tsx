import type { StepView } from '../navigation/stepView';
import { StepChoices } from './StepChoices';
import { headingId, StepFrame } from './StepFrame';
import { StepLead } from './StepLead';

/** One question, its answers as large choices. */
export function QuestionScreen({ view }: { readonly view: StepView }) {
  return (
    <StepFrame view={view}>
      <StepLead view={view} />
      <StepChoices view={view} labelledBy={headingId} />
    </StepFrame>
  );
}
