import { sourceLocale } from '../i18n/locales';
import { nearestStep } from '../navigation/nearestStep';

/**
 * The only script of the page for wrong addresses, inlined because such a page cannot know how deep it is shown.
 * It turns the links to where the site's root seems to be, and shows the step that was probably meant.
 */
const path = location.pathname;
const localeAt = path.indexOf(`/${sourceLocale}/`);
const site = localeAt >= 0 ? path.slice(0, localeAt) : path.slice(0, path.lastIndexOf('/'));

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="../"]')) {
  link.setAttribute('href', `${site}/${(link.getAttribute('href') ?? '').slice('../'.length)}`);
}

const nearest = nearestStep(path);
const meant = document.querySelector<HTMLAnchorElement>(`ul [data-to="${nearest ?? ''}"]`);
const section = document.querySelector<HTMLElement>('[data-nearest]');
if (meant && section) {
  section.querySelector('p')?.replaceChildren(meant.cloneNode(true));
  section.hidden = false;
}
