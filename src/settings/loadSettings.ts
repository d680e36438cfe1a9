import { fromPromise, type SnapshotFrom } from 'xstate';
import type { Settings } from './schema';
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
  readonly loadReport: () => Promise<{ readonly reportToConsole: (bytes: Uint8Array) => string }>;
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
    const bytes = new Uint8Array(await response.arrayBuffer());
    const file = parse(bytes);
    if (JSON.stringify(file) === JSON.stringify(built)) return built;
    const check = await loadCheck();
    const { settings, problems } = check.readSettings(file);
    if (problems.length === 0) return settings;
    // Nobody waits for it.
    void report(check, bytes);
    return problems.some(({ field }) => field === null) ? built : settings;
  } catch (error) {
    console.warn('organization.json could not be loaded.', error);
    return built;
  }
});

/** What a file says; undefined where that is no JSON. */
function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

async function report({ loadReport }: SettingsCheck, bytes: Uint8Array): Promise<void> {
  try {
    console.warn((await loadReport()).reportToConsole(bytes));
  } catch (error) {
    console.warn('organization.json is wrong in part; ja/setup.html says where.', error);
  }
}

export type LoadSettingsSnapshot = SnapshotFrom<typeof loadSettings>;
