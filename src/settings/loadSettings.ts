import { fromPromise, type SnapshotFrom } from 'xstate';
import type { Settings } from './schema';
import type { describeProblem } from './problems';
import type { readSettings } from './readSettings';

declare global {
  /** The settings as they were when the page was built; put there with the page's wording. */
  var loginGuideSettings: Settings;
}

/** Nothing is known about the company: every route is open, and no contact is named. */
export const noSettings: Settings = {};

/** What checks a settings file and says what is wrong with it. */
interface SettingsCheck {
  readonly readSettings: typeof readSettings;
  readonly describeProblem: typeof describeProblem;
}

/** Where the settings come from. */
interface Source {
  /** Null where nobody can be asked: a site opened from disk may not fetch. */
  readonly address: string | null;
  /** As they were when the page was built. */
  readonly built: Settings;
  /** Fetches what checks a file; only a file that was edited since the build needs it. */
  readonly loadCheck: () => Promise<SettingsCheck>;
}

/**
 * Loads the settings by one request beside the page, which works without them. An edited file takes effect without a new
 * build. One that is missing or unreachable leaves what the page was built with; of one that is wrong in part the rest
 * holds, and what is wrong is reported to the console for whoever wrote it. Never fails.
 */
export const loadSettings = fromPromise<Settings, Source>(async ({ input: { address, built, loadCheck } }) => {
  if (address === null) return built;
  try {
    // Where a host does not say how long a file holds, browsers would go by the one they have for days.
    const response = await fetch(address, { cache: 'no-cache' });
    if (!response.ok) return built;
    const file: unknown = await response.json();
    if (JSON.stringify(file) === JSON.stringify(built)) return built;
    const check = await loadCheck();
    const { settings, problems } = check.readSettings(file);
    for (const problem of problems)
      console.warn(`organization.json: ${check.describeProblem(problem)}; it is left out.`);
    return settings;
  } catch (error) {
    console.warn('organization.json could not be loaded.', error);
    return built;
  }
});

export type LoadSettingsSnapshot = SnapshotFrom<typeof loadSettings>;
