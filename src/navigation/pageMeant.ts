import { isLocale } from '../i18n/locales';
import { fileOf, readPath, sideFileOf, sidePageNamed } from './paths';

/** What ends a bare link and was taken into it, where nothing else follows: escaped Japanese, a space, brackets, full stops. */
const nothingButGlue = /^(?:%[89a-f][\da-f]|%20|[^\w%/])+$/i;

/** A `#` that was escaped on the way, also once more, or became a full-width one. */
const escapedSign = /%(?:25)*(?:23|EF%(?:25)*BC%(?:25)*83)([\w.%-]*)/i;

/**
 * The page, with its fragment, that a wrong path below the site's root can only have meant: chat apps take what stands right behind
 * a link into it, and some mail gateways escape its `#`. `ja/network.html%23start.rejected` meant `ja/network.html#start.rejected`.
 * Null where nothing was added to a page's address, or where its page is none. Never throws. What it returns needs no mending, so
 * that nobody who follows it comes back here.
 */
export function pageMeant(path: string): string | null {
  const [, folder, name = '', rest = ''] = /^(?:([^/]*)\/)?([a-z\d-]*)(.*)$/is.exec(path) ?? [];
  // Some hosts drop the ending.
  const added = rest.replace(/^\.html?/i, '');
  // A slash may be the host's own.
  if (added === '' || added === '/') return null;
  if (name === '' && !nothingButGlue.test(added) && added.search(escapedSign) !== 0) return null;
  const file = fileMeant(folder, name.toLowerCase());
  if (file === null) return null;
  const [, fragment = ''] = escapedSign.exec(added) ?? [];
  return fragment === '' ? file : `${file}#${fragment}`;
}

function fileMeant(folder: string | undefined, name: string): string | null {
  // The front page.
  if (folder === undefined) return name === '' || name === 'index' ? '' : null;
  if (!isLocale(folder)) return null;
  const side = sidePageNamed(name);
  if (side) return sideFileOf(folder, side);
  const page = readPath(`/${folder}/${name}`, folder);
  return page && fileOf(page);
}
