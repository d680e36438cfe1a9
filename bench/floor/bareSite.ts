import { compressFiles } from '../../src/hosting/compressFiles.ts';
import { copySite, type SiteCopy } from '../../tests/support/siteCopy';

/** A copy of the built site in which `pages` have no scripts, and are compressed as the others are: the floor. */
export async function bareSite(pages: readonly string[]): Promise<SiteCopy> {
  const copy = copySite();
  for (const page of pages) copy.write(page, withoutScripts(copy.read(page)));
  await compressFiles(copy.folder, pages);
  return copy;
}

/** A page without its scripts, inline ones too, in the state in which its styles show it where none run. */
function withoutScripts(html: string): string {
  return html.replaceAll(/<script\b[^]*?<\/script>/g, '');
}
