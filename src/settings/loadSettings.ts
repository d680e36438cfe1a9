import { assign, fromPromise, setup, type SnapshotFrom } from 'xstate';
import type { Settings } from './schema';
import type * as SettingsModule from './readSettings';

declare global {
  /** The settings as they were when the page was built; put there with the page's wording. */
  var loginGuideSettings: Settings;
}

/** Nothing is known about the company: every route is open, and no contact is named. */
export const noSettings: Settings = {};

/** Where the settings come from. */
interface Source {
  /** Null where nobody can be asked: a site opened from disk may not fetch. */
  readonly address: string | null;
  /** As they were when the page was built. */
  readonly built: Settings;
  /** Gets what checks a file; only a file that has changed since needs it. */
  readonly loadCheck: () => Promise<typeof SettingsModule>;
}

/**
 * Loading the settings, in time: one request beside the page, which works without them. An edited file takes effect
 * without a new build. One that is missing or unreachable leaves what the page was built with; of one that is wrong in
 * part the rest holds, and what is wrong is reported to the console for whoever wrote it.
 */
export const loadSettingsMachine = setup({
  types: {} as { context: { source: Source; settings: Settings }; input: Source },
  actors: {
    load: fromPromise<Settings, Source>(async ({ input: { address, built, loadCheck } }) => {
      if (address === null) return built;
      const response = await fetch(address);
      if (!response.ok) return built;
      const file: unknown = await response.json();
      if (JSON.stringify(file) === JSON.stringify(built)) return built;
      const { readSettings } = await loadCheck();
      const { settings, problems } = readSettings(file);
      for (const { field, code } of problems) console.warn(`organization.json: ${field}: ${code}`);
      return settings;
    }),
  },
}).createMachine({
  // Stryker disable next-line StringLiteral: a name for whoever inspects the machine
  id: 'settings',
  initial: 'loading',
  context: ({ input }) => ({ source: input, settings: input.built }),
  states: {
    loading: {
      invoke: {
        src: 'load',
        input: ({ context }) => context.source,
        onDone: { target: 'known', actions: assign({ settings: ({ event }) => event.output }) },
        onError: { target: 'unknown', actions: ({ event }) => console.warn('organization.json', event.error) },
      },
    },
    known: { type: 'final' },
    unknown: { type: 'final' },
  },
});

export type LoadSettingsSnapshot = SnapshotFrom<typeof loadSettingsMachine>;
