import { assign, fromPromise, setup } from 'xstate';
import type { Organization } from './schema';
import type * as SettingsModule from './settingsModule';

/** Nothing is known about the company: every route is open, and no contact is named. */
export const unknownOrganization: Organization = {};

/** Where the settings are, null where nobody can be asked, and how to get what checks them. */
interface Source {
  readonly address: string | null;
  readonly loadCheck: () => Promise<typeof SettingsModule>;
}

/**
 * Loading the settings, in time: one request beside the page, which works without them. A file that is missing,
 * unreachable or wrong leaves the defaults, and a wrong one is reported to the console for whoever wrote it.
 * Without an address (a site opened from disk may not fetch) the defaults are all there is.
 */
export const organizationMachine = setup({
  types: {} as { context: { source: Source; organization: Organization }; input: Source },
  actors: {
    load: fromPromise<Organization, Source>(async ({ input: { address, loadCheck } }) => {
      if (address === null) return unknownOrganization;
      const response = await fetch(address);
      if (!response.ok) return unknownOrganization;
      const file: unknown = await response.json();
      // As shipped: nothing to check, and nothing more to fetch.
      if (JSON.stringify(file) === '{}') return unknownOrganization;
      const { readOrganization } = await loadCheck();
      const { organization, problems } = readOrganization(file);
      if (organization) return organization;
      throw new TypeError(problems.join('\n'));
    }),
  },
}).createMachine({
  id: 'organization',
  initial: 'loading',
  context: ({ input }) => ({ source: input, organization: unknownOrganization }),
  states: {
    loading: {
      invoke: {
        src: 'load',
        input: ({ context }) => context.source,
        onDone: { target: 'known', actions: assign({ organization: ({ event }) => event.output }) },
        onError: { target: 'unknown', actions: ({ event }) => console.warn('organization.json', event.error) },
      },
    },
    known: { type: 'final' },
    unknown: { type: 'final' },
  },
});
