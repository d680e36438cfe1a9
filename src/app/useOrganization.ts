import { useMachine } from '@xstate/react';
import { organizationMachine } from '../organization/loading';
import type { Organization } from '../organization/schema';
import { importOnDemand } from './onDemand';
import { sitePath } from './site';

/** The company's settings, and whether they are known for good. */
export function useOrganization(): { organization: Organization; isSettled: boolean } {
  // From disk, and in a sandbox without an origin, nothing can be fetched.
  const address = origin === 'null' ? null : `${sitePath()}/organization.json`;
  const [{ context, status }] = useMachine(organizationMachine, {
    input: {
      address,
      built: globalThis.loginGuideSettings,
      loadCheck: () => importOnDemand('settings'),
    },
  });
  return { organization: context.organization, isSettled: status === 'done' };
}
