import { isLocale, sourceLocale } from '../i18n/locales';
import { nearestStep } from '../navigation/nearestStep';
import { pageMeant } from '../navigation/pageMeant';
import { fileOf } from '../navigation/paths';
import { markReady } from '../site/markReady';

// The page for wrong addresses has no other script. It is inlined, because such a page cannot know how deep it is shown.

/** The folders the address lies in, the innermost first; the site's root is one of them. */
function foldersOf(path: string): readonly string[] {
  const folders: string[] = [];
  for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
    folders.push(path.slice(0, end + 1));
    if (end === 0) break;
  }
  return folders;
}

/** The site's root; null where it cannot be found. */
async function findSite(path: string): Promise<string | null> {
  for (const folder of foldersOf(path)) {
    const start = `${folder}${fileOf({ locale: sourceLocale, step: 'start' })}`;
    const found = await fetch(start, { method: 'HEAD' }).catch(() => null);
    if (found?.ok) return folder;
  }
  return null;
}

function showNearest(nearest: string | null): void {
  const meant = nearest && document.querySelector(`ul [data-to="${nearest}"]`);
  const section = document.querySelector<HTMLElement>('[data-nearest]');
  if (!meant || !section) return;
  section.querySelector('p')?.append(meant.cloneNode(true));
  section.hidden = false;
}

const { dataset } = document.documentElement;
// Two slashes at the beginning would be another host.
const path = location.pathname.replace(/^\/+/, '/');
// The page of a locale is told which step was probably meant: its own address is a right one.
const nearest = nearestStep(path) ?? nearestStep(location.hash.slice(1));
showNearest(nearest);
void findSite(path).then((site) => {
  // Below the root that was found, so it cannot lead elsewhere.
  const meant = site === null ? null : pageMeant(path.slice(site.length));
  if (site !== null && meant !== null) {
    location.replace(`${site}${meant}${meant.includes('#') ? '' : location.hash}`);
    return;
  }
  const [folder = '', file] = path.slice(site?.length).split('/');
  if (site !== null && isLocale(folder) && folder !== dataset['locale'] && file !== '404.html') {
    location.replace(`${site}${folder}/404.html${nearest ? `#${nearest}` : ''}`);
    return;
  }
  for (const link of document.querySelectorAll('a[href^="../"]')) {
    link.setAttribute('href', `${site ?? '/'}${(link.getAttribute('href') ?? '').slice('../'.length)}`);
  }
  markReady();
});
