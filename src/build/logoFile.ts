import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readLogo } from '../settings/logo';
import type { Settings } from '../settings/schema';
import { MistakeInSettings, says } from './settingsFile';

/**
 * Looks at the logo that the settings name, beside their file in `folder`, so that pages have it and know how much room it takes. Throws
 * where it is no logo.
 */
export async function takeLogo(folder: string, { brand }: Settings): Promise<void> {
  globalThis.loginGuideLogo = undefined;
  const file = brand?.logo;
  if (file === undefined) return;
  const place = path.join(folder, file);
  const read = await readFile(place).then(
    (bytes) => readLogo(file, bytes),
    () => 'missing' as const,
  );
  if (typeof read === 'string') {
    throw new MistakeInSettings(
      path.relative('', place),
      says.map((say) => [say(`logo.problems.${read}`)]),
    );
  }
  globalThis.loginGuideLogo = { file, ...read };
}
