import type * as QrModule from '../handoff/qrCode';
import type * as SettingsModule from '../settings/readSettings';
import { sitePath } from './sitePath';

/** What is fetched when it is first needed, and never on a first visit. */
export interface OnDemandModules {
  readonly qr: typeof QrModule;
  readonly settings: typeof SettingsModule;
}

/**
 * A module by the name under which the page says where it is (`<html data-qr="…">`); rejects where it cannot be had:
 * offline, or from disk.
 */
export async function importOnDemand<Name extends keyof OnDemandModules>(name: Name): Promise<OnDemandModules[Name]> {
  const file = document.documentElement.dataset[name] ?? '';
  return (await import(/* @vite-ignore */ `${sitePath()}/${file}`)) as OnDemandModules[Name];
}
