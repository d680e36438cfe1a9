import { compressFiles } from '../../src/hosting/compressFiles.ts';
import { copySite, type SiteCopy } from '../../tests/support/siteCopy';

/** Makes the floor: a copy of the built site in which `pages` have no scripts, and are compressed as in the original. */
export async function bareSite(pages: readonly string[]): Promise<SiteCopy> {
  const copy = copySite();
  for (const page of pages) copy.write(page, withoutScripts(copy.read(page)));
  await compressFiles(copy.folder, pages);
  return copy;
}

/** A page without any script, inline ones included, in the state that its styles show when none runs. */
function withoutScripts(html: string): string {
  return html.replaceAll(/<script\b[^]*?<\/script>/g, '');
}
