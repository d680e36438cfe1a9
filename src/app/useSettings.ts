import { useActorRef } from '@xstate/react';
import { startTransition, useCallback, useState } from 'react';
import { loadSettingsMachine, type LoadSettingsSnapshot } from '../settings/loadSettings';
import type { Settings } from '../settings/schema';
import { importOnDemand } from '../site/onDemand';
import { sitePath } from '../site/sitePath';

interface Known {
  readonly settings: Settings;
  /** Whether the settings are known for good. */
  readonly isSettled: boolean;
}

/** The company's settings as far as they are known. They arrive as a transition: what they change is rendered in slices. */
export function useSettings(): Known {
  const [known, setKnown] = useState<Known>({ settings: globalThis.loginGuideSettings, isSettled: false });
  const learn = useCallback(({ context, status }: LoadSettingsSnapshot) => {
    startTransition(() => setKnown({ settings: context.settings, isSettled: status === 'done' }));
  }, []);
  // From disk, and in a sandbox without an origin, nothing can be fetched.
  const address = origin === 'null' ? null : `${sitePath()}/organization.json`;
  const input = { address, built: globalThis.loginGuideSettings, loadCheck: () => importOnDemand('settings') };
  useActorRef(loadSettingsMachine, { input }, learn);
  return known;
}
