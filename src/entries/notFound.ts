import { isLocale, sourceLocale } from '../i18n/locales';
import { startTending } from '../company/noticeTimes';
import type { StepId } from '../diagnosis/steps';
import { nearestStep } from '../navigation/nearestStep';
import { pageMeant } from '../navigation/pageMeant';
import { fileOf } from '../navigation/paths';
import { toFragment } from '../navigation/toFragment';
import type { Found } from '../search/search';
import { openSearchBox } from '../site/openSearchBox';
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
  const start = fileOf({ locale: sourceLocale, step: 'start' });
  for (const folder of foldersOf(path)) {
    // Some hosts refuse to be asked for the headers alone, and some send this very page with status 200.
    const text = await fetch(`${folder}${start}`)
      .then((found) => found.text())
      .catch(() => '');
    if (text.includes(`data-file="${start}"`)) return folder;
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

/** Lets the box find once it is touched: below the site's root, wherever that is. */
function searchBelow(site: string): void {
  const box = document.querySelector<HTMLElement>('[role="search"]');
  if (!box) return;
  const { unavailable = '', opening = '', admin = '' } = box.dataset;
  const own = dataset['locale'] ?? '';
  const locale = isLocale(own) ? own : sourceLocale;
  const hrefTo = (step: StepId) => `${site}${fileOf({ locale, step })}`;
  const hrefOf = ({ target: { step, given } }: Found) => {
    const log = { given: given ? [given] : [], sentTo: given ? null : step, searched: true };
    return step === 'start' ? hrefTo(step) : `${hrefTo(step)}${toFragment(log)}`;
  };
  const ways = [{ href: hrefTo('contact-admin'), label: admin }];
  const open = () => void openSearchBox(box, { unavailable, opening, hrefOf, startHref: hrefTo('start'), ways, site });
  box.addEventListener('focusin', open);
  if (box.contains(document.activeElement)) open();
}

const { dataset } = document.documentElement;
// Two slashes at the beginning would be another host. The front page leaves behind the `#` what it was asked for in its stead.
const [folders = '', wrong = ''] = `${location.pathname}${location.hash}`.split('404.html#');
const path = `${folders}${wrong}`.replace(/^\/+/, '/');
// The page of a locale is told which step was probably meant: its own address is a right one.
const nearest = nearestStep(path) ?? nearestStep(location.hash.slice(1));
showNearest(nearest);
startTending();
void findSite(path).then((site) => {
  // Below the root that was found, so it cannot lead elsewhere.
  const meant = site === null ? null : pageMeant(path.slice(site.length));
  if (site !== null && meant !== null) {
    location.replace(`${site}${meant}${meant.includes('#') || wrong ? '' : location.hash}`);
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
  searchBelow(site ?? '/');
  markReady();
});
