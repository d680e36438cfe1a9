import { useEffect, useSyncExternalStore } from 'react';
import type { KnownLogo } from '../../company/parts';
import { fetchLogo, kindOf, readLogo, type LogoProblem } from '../../settings/logo';
import type { FormStorage } from '../../settings/savedForm';
import type { Settings } from '../../settings/schema';

/** A file that belongs beside the settings. */
export interface ExtraFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

let chosen: ExtraFile | null = null;
const listeners = new Set<() => void>();

/** The logo that was chosen on this page, or before in this browser. */
export function useChosenLogo(): ExtraFile | null {
  return useSyncExternalStore(
    subscribe,
    () => chosen,
    () => null,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes a file as the logo and returns the name that it gets, which every host can serve; or what is wrong with it. */
export async function chooseLogo(file: File): Promise<{ readonly name: string } | { readonly problem: LogoProblem }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = `logo.${kindOf(bytes) ?? 'png'}`;
  const read = readLogo(name, bytes);
  if (typeof read === 'string') return { problem: read };
  take({ name, bytes });
  return { name };
}

function take(file: ExtraFile): void {
  chosen = file;
  for (const listener of listeners) listener();
}

/** The key of the logo in a browser's storage, as an address of data. */
const storageKey = 'login-guide.setup.logo';

/** Keeps the chosen logo beside the saved form, as long as the form names it, and has it back when the page is opened again. */
export function useKeptLogo(name: string, storage: FormStorage | null): void {
  const logo = useChosenLogo();
  useEffect(() => {
    try {
      if (name === '') storage?.removeItem(storageKey);
      else if (logo?.name === name) storage?.setItem(storageKey, dataAddress(logo));
      else takeKept(name, storage?.getItem(storageKey) ?? '');
    } catch {
      // Where nothing can be kept, it is chosen again.
    }
  }, [logo, name, storage]);
}

function takeKept(name: string, address: string): void {
  const [, base64 = ''] = address.split(',');
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  if (typeof readLogo(name, bytes) !== 'string') take({ name, bytes });
}

/** The chosen logo as a page knows one, with its picture; null where settings name another one, or none. */
export function knownLogo(file: ExtraFile | null, name: string | undefined): KnownLogo | null {
  if (file === null || file.name !== name) return null;
  const read = readLogo(name, file.bytes);
  return typeof read === 'string' ? null : { ...read, file: name, address: dataAddress(file) };
}

/**
 * The files that belong beside a settings file with these settings: the logo that was chosen, else the one that the site has below `site`.
 * Where there is neither, none.
 */
export async function extraFiles({ brand }: Settings, site: string | null): Promise<readonly ExtraFile[]> {
  const name = brand?.logo;
  if (name === undefined) return [];
  if (chosen?.name === name) return [chosen];
  if (site === null) return [];
  try {
    const { bytes } = await fetchLogo(`${site}/${name}`, name);
    return [{ name, bytes }];
  } catch {
    return [];
  }
}

/** A picture as an address: the policy of the pages allows no other of what is not on the site. */
export function dataAddress({ name, bytes }: ExtraFile): string {
  const type = name.endsWith('.svg') ? 'image/svg+xml' : 'image/png';
  return `data:${type};base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}
