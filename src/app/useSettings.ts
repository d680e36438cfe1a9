import { useActorRef } from '@xstate/react';
import { startTransition, useCallback, useState } from 'react';
import { loadSettings, type LoadSettingsSnapshot } from '../settings/loadSettings';
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
  const learn = useCallback(({ output: settings }: LoadSettingsSnapshot) => {
    if (!settings) return;
    startTransition(() => setKnown({ settings, isSettled: true }));
    if (settings.numbers)
      void importOnDemand('count').then(
        ({ say }) => say(),
        () => {},
      );
  }, []);
  // From disk, and in a sandbox without an origin, nothing can be fetched. Nor can a relative address where the page's has a password.
  const address = origin === 'null' ? null : `${origin}${sitePath()}/organization.json`;
  const input = { address, built: globalThis.loginGuideSettings, loadCheck: () => importOnDemand('settings') };
  useActorRef(loadSettings, { input }, learn);
  return known;
}
