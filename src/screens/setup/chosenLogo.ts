import { useSyncExternalStore } from 'react';
import { fetchLogo, kindOf, readLogo, type LogoProblem } from '../../settings/logo';
import type { Settings } from '../../settings/schema';

/** A file that belongs beside the settings. */
export interface ExtraFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

let chosen: ExtraFile | null = null;
const listeners = new Set<() => void>();

/** The logo that was chosen on this page; a browser keeps no pictures between visits. */
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
  chosen = { name, bytes };
  for (const listener of listeners) listener();
  return { name };
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
