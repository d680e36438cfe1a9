import type { OnDemandModules } from '../site/onDemand';

/**
 * The programs that go on in the browser where a page was prerendered: that of the steps, kept small because everybody
 * waits for it, that of the desk, where the helpdesk and the administrator read, and that of the setup, where the
 * administrator makes the settings.
 */
export const clients = ['steps', 'desk', 'setup'] as const;

export type Client = (typeof clients)[number];

/** The module a client starts with, from the project's root. */
export function clientEntry(client: Client): string {
  return `src/entries/${client}.tsx`;
}

/** Where the modules that are fetched on demand begin, from the project's root. */
export const onDemandEntries = {
  qr: 'src/handoff/qrCode.ts',
  settings: 'src/settings/readSettings.ts',
} satisfies Record<keyof OnDemandModules, string>;

/** The file of each module that is fetched on demand, from the site's root. */
export type OnDemandFiles = Readonly<Record<keyof OnDemandModules, string>>;
