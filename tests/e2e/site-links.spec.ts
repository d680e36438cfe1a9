import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { externalLinks } from '../../src/i18n/externalLinks';
import { readFragment } from '../../src/navigation/fragment';

const dist = path.resolve('dist');

interface BuiltPage {
  readonly file: string;
  readonly ids: readonly string[];
  readonly links: readonly { readonly href: string; readonly tag: string }[];
}

const pages: readonly BuiltPage[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readFileSync(path.join(dist, file), 'utf8');
    return {
      file,
      ids: [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id),
      links: [...html.matchAll(/<a\s[^>]*href="([^"]*)"[^>]*>/g)].map(([tag, href = '']) => ({ href, tag })),
    };
  });

const idsOf = new Map(pages.map(({ file, ids }) => [file, new Set(ids)]));

/** What is wrong with a link inside the site, or null: a file that is not there, or a fragment that means nothing in it. */
function problemOf(file: string, href: string): string | null {
  const [target = '', fragment = ''] = href.split('#');
  // The host's page for wrong addresses is mostly shown where the others are.
  const from = file === '404.html' ? 'ja/404.html' : file;
  const found = target === '' ? from : path.posix.join(path.posix.dirname(from), target);
  if (!existsSync(path.join(dist, found))) return `${file}: ${href} leads nowhere`;
  const isTrail = readFragment(fragment).intact;
  return fragment === '' || isTrail || idsOf.get(found)?.has(fragment) ? null : `${file}: ${href} names nothing there`;
}

test('every link inside the site leads to a page, and to something on it', () => {
  const inside = pages.flatMap(({ file, links }) =>
    links.filter(({ href }) => !/^[a-z]+:/.test(href)).map(({ href }) => ({ file, href })),
  );
  console.log(`${pages.length} pages, ${inside.length} links inside the site`);
  expect(inside.length).toBeGreaterThan(pages.length);
  expect(inside.flatMap(({ file, href }) => problemOf(file, href) ?? [])).toEqual([]);
});

test('links to the outside are from the closed list, and tell the other side nothing', () => {
  const known = new Set<string>(Object.values(externalLinks).map(({ href }) => href));
  const outside = pages.flatMap(({ file, links }) =>
    links.filter(({ href }) => /^[a-z]+:/.test(href)).map((link) => ({ file, ...link })),
  );
  expect(outside.filter(({ href }) => !known.has(href)).map(({ file, href }) => `${file}: ${href}`)).toEqual([]);
  expect(outside.filter(({ tag }) => !tag.includes('rel="noopener noreferrer"'))).toEqual([]);
  expect(outside.filter(({ tag }) => !tag.includes('target="_blank"'))).toEqual([]);
});

test('no id is given twice on a page', () => {
  const twice = pages.flatMap(({ file, ids }) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}: ${id}`),
  );
  expect(twice).toEqual([]);
});
