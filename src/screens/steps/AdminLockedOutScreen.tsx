import type { StepView } from '../../navigation/stepView';
import type { Settings } from '../../settings/schema';
import { StepActions } from './StepActions';
import { StepFrame } from './StepFrame';
import { StepLead } from './StepLead';

interface AdminLockedOutScreenProps {
  readonly view: StepView;
  readonly settings: Settings;
}

/** For an administrator who is locked out: who else can help, and the vendor's procedure. */
export function AdminLockedOutScreen({ view, settings }: AdminLockedOutScreenProps) {
  return (
    <StepFrame view={view} settings={settings}>
      <StepLead view={view} />
      <StepActions view={view} />
    </StepFrame>
  );
}
