import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, vi } from 'vitest';
import { stepIds } from '../../src/diagnosis/steps';
import { isLocale, locales } from '../../src/i18n/locales';
import { inEachLocale } from '../../src/navigation/hrefs';
import { fileOf, sideFileOf, sidePages } from '../../src/navigation/paths';
import { NotFoundScreen } from '../../src/screens/static/NotFoundScreen';
import { mainId } from '../../src/screens/shared/PageHeader';
import { echoes, hostileFragment, hostilePath } from '../support/hostile';
import { i18n } from '../support/translate';
import { fuzz } from './runs';

const site = 'https://g.test';
const files = locales.flatMap((locale) => stepIds.map((step) => `/${fileOf({ locale, step })}`));
const pages = [...files, ...locales.flatMap((locale) => sidePages.map((page) => `/${sideFileOf(locale, page)}`))];
const fragments = ['', ...stepIds.map((step) => `#${step}`)];

const markup = renderToStaticMarkup(
  <I18nextProvider i18n={i18n}>
    <NotFoundScreen
      hrefOf={(step) => `../${fileOf({ locale: 'ja', step })}`}
      localeHrefs={inEachLocale((locale) => `../${fileOf({ locale, step: 'start' })}`)}
      settings={{}}
    />
  </I18nextProvider>,
);

/** How a host may respond to a request for the site's root: it is there, it is not, anything else; or the host is unreachable. */
const hosts = {
  'at its root': (address: string) => address === '/ja/index.html',
  'in a folder': (address: string) => address === '/help/ja/index.html',
  nowhere: () => false,
  everywhere: () => true,
} as const;

/** Runs the script of the page for wrong addresses, as if a host showed it at `address`. */
async function showNotFound(address: URL, host: keyof typeof hosts | 'unreachable') {
  let movedTo: string | null = null;
  document.body.innerHTML = markup;
  document.documentElement.dataset['locale'] = 'ja';
  delete document.documentElement.dataset['ready'];
  vi.stubGlobal('location', {
    pathname: address.pathname,
    hash: address.hash,
    replace: (to: string) => {
      movedTo = to;
    },
  });
  vi.stubGlobal('fetch', (asked: string) =>
    host === 'unreachable' ? Promise.reject(new TypeError('no network')) : Promise.resolve({ ok: hosts[host](asked) }),
  );
  vi.resetModules();
  await import('../../src/entries/notFound');
  // The script tries one folder after the other; here each takes one turn of the event loop.
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  return movedTo as string | null;
}

/** What an address says behind each sign that was escaped in it. */
function fragmentsIn(path: string): readonly string[] {
  return [...path.matchAll(/%(?:25)*23([\w.%-]*)/g)].map(([, fragment = '']) => fragment && `#${fragment}`);
}

/** Whether an href is nothing but a page of this site, wherever its root is, or a place on this page. */
function isOwn(href: string, seenFrom: URL): boolean {
  const { origin, pathname, search, hash } = new URL(href, seenFrom);
  if (href === `#${mainId}`) return true;
  return origin === site && search === '' && fragments.includes(hash) && files.some((file) => pathname.endsWith(file));
}

const parts = fc
  .tuple(hostilePath, hostileFragment)
  .filter(([path, fragment]) => URL.canParse(`${site}/${path.slice(1)}#${fragment}`));

describe('a wrong address', () => {
  fuzz(
    'a wrong address',
    fc.asyncProperty(
      parts,
      fc.constantFrom('at its root', 'in a folder', 'nowhere', 'everywhere', 'unreachable'),
      async ([path, fragment], host) => {
        const address = new URL(`${site}/${path.slice(1)}#${fragment}`);
        const movedTo = await showNotFound(address, host);
        if (movedTo === null) {
          expect(document.documentElement.dataset).toHaveProperty('ready');
          const hrefs = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
          expect(hrefs.length).toBeGreaterThan(stepIds.length);
          expect(hrefs.filter((href) => !isOwn(href, address))).toEqual([]);
          expect(echoes(path + fragment, document.body.textContent)).toEqual([]);
          return;
        }
        const moved = new URL(movedTo, address);
        // A page that the address can only have meant, with what stood behind its sign.
        if (!moved.pathname.endsWith('/404.html')) {
          expect(moved.origin).toBe(site);
          expect(['/', '/help/', ...pages].some((page) => moved.pathname.endsWith(page))).toBe(true);
          expect(moved.search).toBe('');
          expect([address.hash, ...fragmentsIn(address.pathname)]).toContain(moved.hash);
          return;
        }
        const [locale = ''] = moved.pathname.split('/').slice(-2);
        expect(moved.origin).toBe(site);
        expect(moved.pathname.endsWith(`/${locale}/404.html`) && isLocale(locale)).toBe(true);
        expect(fragments).toContain(moved.hash);
      },
    ),
  );
});
