import type { StepView } from '../navigation/stepView';
import type { Organization } from '../organization/schema';
import { StepActions } from './StepActions';
import { StepFrame } from './StepFrame';
import { StepLead } from './StepLead';

interface AdminLockedOutScreenProps {
  readonly view: StepView;
  readonly organization: Organization;
}

/** For an administrator who is locked out: who else can help, and the vendor's procedure. */
export function AdminLockedOutScreen({ view, organization }: AdminLockedOutScreenProps) {
  return (
    <StepFrame view={view} organization={organization}>
      <StepLead view={view} />
      <StepActions view={view} />
    </StepFrame>
  );
}
