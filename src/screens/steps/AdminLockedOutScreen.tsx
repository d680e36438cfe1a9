import type { StepView } from '../../navigation/stepView';
import { StepActions } from './StepActions';
import { StepLead } from './StepLead';

interface AdminLockedOutScreenProps {
  readonly view: StepView;
}

/** For an administrator who is locked out: who else can help, and the vendor's procedure. */
export function AdminLockedOutScreen({ view }: AdminLockedOutScreenProps) {
  return (
    <>
      <StepLead view={view} />
      <StepActions view={view} />
    </>
  );
}
