import { useActorRef } from '@xstate/react';
import { startTransition, useCallback, useState } from 'react';
import { organizationMachine, type OrganizationSnapshot } from '../organization/loading';
import type { Organization } from '../organization/schema';
import { importOnDemand } from './onDemand';
import { sitePath } from './site';

interface Known {
  readonly organization: Organization;
  /** Whether the settings are known for good. */
  readonly isSettled: boolean;
}

/** The company's settings as far as they are known. They arrive as a transition: what they change is rendered in slices. */
export function useOrganization(): Known {
  const [known, setKnown] = useState<Known>({ organization: globalThis.loginGuideSettings, isSettled: false });
  const learn = useCallback(({ context, status }: OrganizationSnapshot) => {
    startTransition(() => setKnown({ organization: context.organization, isSettled: status === 'done' }));
  }, []);
  // From disk, and in a sandbox without an origin, nothing can be fetched.
  const address = origin === 'null' ? null : `${sitePath()}/organization.json`;
  const input = { address, built: globalThis.loginGuideSettings, loadCheck: () => importOnDemand('settings') };
  useActorRef(organizationMachine, { input }, learn);
  return known;
}
