import { getDotPath, safeParse } from 'valibot';
import { assign, fromPromise, setup } from 'xstate';
import { organizationSchema, type Organization } from './schema';

/** Nothing is known about the company: every route is open, and no contact is named. */
export const unknownOrganization: Organization = {};

export type ReadOrganization =
  | { readonly organization: Organization; readonly problems: readonly [] }
  | { readonly organization: null; readonly problems: readonly string[] };

/** Checks what a settings file says. A problem names its field and what is wrong there. Never throws. */
export function readOrganization(file: unknown): ReadOrganization {
  const { success, output, issues } = safeParse(organizationSchema, file);
  if (success) return { organization: output, problems: [] };
  return { organization: null, problems: issues.map((issue) => `${getDotPath(issue) ?? 'file'}: ${issue.message}`) };
}

/**
 * Loading the settings, in time: one request beside the page, which works without them. A file that is missing,
 * unreachable or wrong leaves the defaults, and a wrong one is reported to the console for whoever wrote it.
 * Without an address (a site opened from disk may not fetch) the defaults are all there is.
 */
export const organizationMachine = setup({
  types: {} as { context: { address: string | null; organization: Organization }; input: { address: string | null } },
  actors: {
    load: fromPromise<Organization, string | null>(async ({ input }) => {
      if (input === null) return unknownOrganization;
      const response = await fetch(input);
      if (!response.ok) return unknownOrganization;
      const { organization, problems } = readOrganization(await response.json());
      if (organization) return organization;
      throw new TypeError(problems.join('\n'));
    }),
  },
}).createMachine({
  id: 'organization',
  initial: 'loading',
  context: ({ input }) => ({ address: input.address, organization: unknownOrganization }),
  states: {
    loading: {
      invoke: {
        src: 'load',
        input: ({ context }) => context.address,
        onDone: { target: 'known', actions: assign({ organization: ({ event }) => event.output }) },
        onError: { target: 'unknown', actions: ({ event }) => console.warn('organization.json', event.error) },
      },
    },
    known: { type: 'final' },
    unknown: { type: 'final' },
  },
});
