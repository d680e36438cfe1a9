import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { externalLinks } from '../../src/i18n/externalLinks';
import { readSettings } from '../../src/settings/readSettings';
import { builtFiles } from '../support/builtSite';
import { linksIn, type Link } from '../support/links';
import { readFragment } from '../../src/navigation/fragment';

const dist = path.resolve('dist');

interface BuiltPage {
  readonly file: string;
  readonly html: string;
  readonly ids: readonly string[];
  readonly links: readonly Link[];
}

const pages: readonly BuiltPage[] = builtFiles(/\.html$/).map((file) => {
  const html = readFileSync(path.join(dist, file), 'utf8');
  return {
    file,
    html,
    ids: [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id),
    links: linksIn(html),
  };
});

const idsOf = new Map(pages.map(({ file, ids }) => [file, new Set(ids)]));

/** An address with a scheme, or with a host only. */
const leavesSite = (address: string) => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

/** What is wrong with a link inside the site: a missing file, or a fragment that means nothing there; null if it is right. */
function problemOf(file: string, href: string): string | null {
  const [target = '', fragment = ''] = href.split('#');
  // The page for wrong addresses is mostly shown in the folder of the others.
  const from = file === '404.html' ? 'ja/404.html' : file;
  const found = target === '' ? from : path.posix.join(path.posix.dirname(from), target);
  if (!existsSync(path.join(dist, found))) return `${file}: ${href} leads nowhere`;
  const isLog = readFragment(fragment, everythingPossible).intact;
  return fragment === '' || isLog || idsOf.get(found)?.has(fragment) ? null : `${file}: ${href} names nothing there`;
}

test('every link inside the site leads to a page, and to something on it', () => {
  const inside = pages.flatMap(({ file, links }) =>
    links.filter(({ href }) => !leavesSite(href)).map(({ href }) => ({ file, href })),
  );
  console.log(`${pages.length} pages, ${inside.length} links inside the site`);
  expect(inside.length).toBeGreaterThan(pages.length);
  expect(inside.flatMap(({ file, href }) => problemOf(file, href) ?? [])).toEqual([]);
});

/** Every address that the settings of this build may put on a page, including `mailto:` and `tel:`. */
function addressesInSettings(): readonly string[] {
  const file: unknown = JSON.parse(readFileSync(path.join(dist, 'organization.json'), 'utf8'));
  const { administrator, companyLogin, companyApp, links = [] } = readSettings(file).settings;
  return [
    ...links.map(({ href }) => href),
    administrator?.page ?? [],
    companyLogin?.resetPage ?? [],
    companyApp?.page ?? [],
    administrator?.mail ? `mailto:${administrator.mail}` : [],
    administrator?.phone ? `tel:${administrator.phone.replace(/[^+\d]/g, '')}` : [],
  ].flat();
}

test('links to the outside are from the closed list or the settings, and tell the other side nothing', () => {
  const listed = Object.values(externalLinks).map(({ href }) => href);
  const known = new Set<string>([...listed, ...addressesInSettings()]);
  const outside = pages.flatMap(({ file, links }) =>
    links.filter(({ href }) => leavesSite(href)).map((link) => ({ file, ...link })),
  );
  const used = new Set(outside.map(({ href }) => href));
  console.log(`${outside.length} links to ${used.size} addresses outside, of ${known.size} known`);
  expect(outside.filter(({ href }) => !known.has(href)).map(({ file, href }) => `${file}: ${href}`)).toEqual([]);
  // Mail and phone links open no page.
  const opened = outside.filter(({ href }) => !/^(?:mailto|tel|sms):/.test(href));
  expect(opened.filter(({ tag }) => !tag.includes(' rel="noopener noreferrer"'))).toEqual([]);
  expect(opened.filter(({ tag }) => !tag.includes(' target="_blank"'))).toEqual([]);
  expect(listed.filter((href) => !used.has(href))).toEqual([]);
});

test('nothing but a link names an address outside', () => {
  const named = pages.flatMap(({ file, html }) =>
    [...html.matchAll(/<(?!a\s)[a-z][^>]*?\s(?:href|src|srcset|action|formaction|data|poster|xlink:href)="([^"]*)"/gi)]
      .map(([, address = '']) => address)
      .filter((address) => leavesSite(address) && !address.startsWith('data:image/svg+xml,'))
      .map((address) => `${file}: ${address}`),
  );
  expect(named).toEqual([]);
});

test('no id is given twice on a page', () => {
  const twice = pages.flatMap(({ file, ids }) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}: ${id}`),
  );
  expect(twice).toEqual([]);
});
