import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'locales/README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.posix.join('docs', file.replaceAll(path.sep, '/'))),
].filter((file) => existsSync(file));

/** What only a run makes. */
const ignored = readFileSync('.gitignore', 'utf8').split('\n');

/** Decision records and the changelog keep the paths and commands of their day. */
const ofToday = documents.filter((file) => !file.startsWith('docs/decisions/') && file !== 'CHANGELOG.md');

/** A document without its code blocks, in which brackets mean other things. */
function proseOf(file: string): string {
  return readFileSync(file, 'utf8').replaceAll(/^ *```.*?^ *```$/gms, '');
}

/** What follows `#` in a link to a heading: as GitHub and most other renderers make it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

function anchorsOf(file: string): readonly string[] {
  return Array.from(proseOf(file).matchAll(/^#+ (.+)$/gm), ([, heading = '']) => anchorOf(heading));
}

/** Relative links and pictures of a document that lead nowhere. */
function brokenLinksOf(file: string): readonly string[] {
  const prose = proseOf(file).replaceAll(/`[^`\n]*`/g, '');
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g), ...prose.matchAll(/<img src="([^"]+)"/g)];
  return targets
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [address = '', anchor] = target.split('#');
      const to = address === '' ? file : path.posix.join(path.posix.dirname(file), address);
      return !existsSync(to) || (anchor !== undefined && !anchorsOf(to).includes(anchor));
    });
}

/** Files and folders of the project that a document names in code, and that do not exist; patterns are left out. */
function missingPathsOf(file: string): readonly string[] {
  const named = /`((?:src|tests|docs|locales|bench|public)\/[\w./-]*|\.[a-z][\w.-]+)`/g;
  return Array.from(proseOf(file).matchAll(named), ([, name = '']) => name).filter(
    (name) => !existsSync(name) && !ignored.includes(name),
  );
}

/** Commands that a document names and `package.json` does not have. */
function missingCommandsOf(file: string): readonly string[] {
  return Array.from(readFileSync(file, 'utf8').matchAll(/\bnpm run ([\w:-]+)/g), ([, name = '']) => name).filter(
    (name) => !(name in scripts),
  );
}

describe.each(documents)('the links of %s', (file) => {
  it('lead somewhere', () => {
    expect(brokenLinksOf(file)).toEqual([]);
  });
});

describe.each(ofToday)('what %s names', (file) => {
  it('exists', () => {
    expect({ paths: missingPathsOf(file), commands: missingCommandsOf(file) }).toEqual({ paths: [], commands: [] });
  });
});

it('the README names every room of the source, and no other', () => {
  const [, layout = ''] = readFileSync('README.md', 'utf8').split('\nsrc/\n');
  const [rooms = ''] = layout.split('\ntests/');
  const named = Array.from(rooms.matchAll(/^ {2}(\w+)\//gm), ([, room = '']) => room);
  expect(named.toSorted()).toEqual(readdirSync('src').toSorted());
});
