import type * as CountEntry from '../entries/count';
import type * as MemoryEntry from '../entries/memory';
import type * as QrEntry from '../entries/qr';
import type { OpenedSearch } from '../search/open';
import type * as SettingsCheckEntry from '../entries/settingsCheck';
import { fileAddress } from './sitePath';

/** Modules that are fetched when they are first needed, and never on a first visit. */
export interface OnDemandModules {
  readonly qr: typeof QrEntry;
  readonly settings: typeof SettingsCheckEntry;
  readonly memory: typeof MemoryEntry;
  readonly count: typeof CountEntry;
  /** A file for each locale, which brings the module and what it knows. */
  readonly search: { readonly opened: OpenedSearch };
}

/**
 * Imports a module by the name under which the page says where it is (`<html data-qr="…">`); rejects where it cannot be fetched:
 * without a network, or from disk.
 */
export async function importOnDemand<Name extends keyof OnDemandModules>(
  name: Name,
  site?: string,
): Promise<OnDemandModules[Name]> {
  const file = document.documentElement.dataset[name] ?? '';
  return (await import(/* @vite-ignore */ fileAddress(file, site))) as OnDemandModules[Name];
}
