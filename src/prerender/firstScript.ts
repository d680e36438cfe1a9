import { keepLocale, preferredLocale, recallLocale } from '../i18n/preferredLocale';

// What has to be known before the first paint, or the page would jump; inlined in every page.

const { dataset } = document.documentElement;

// In a frame the header is short.
if (self !== top) dataset['framed'] = '';

const chosen = recallLocale();
const wanted = chosen ?? preferredLocale(navigator.languages);
if (wanted && wanted !== dataset['locale']) {
  // Whoever opens the site without saying which page gets it as they last chose to read it. All other links mean what they say.
  if (chosen && dataset['page'] === 'front') location.replace(`${chosen}/index.html${location.hash}`);
  else dataset['offer'] = wanted;
}

document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLElement>('a[data-locale]') : null;
  if (link) keepLocale(link.dataset['locale'] ?? '');
});
