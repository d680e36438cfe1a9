import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bare } from '../../src/diagnosis/destinations';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { stepIds } from '../../src/diagnosis/steps';
import { arrive, locate } from '../../src/diagnosis/trail';
import { sourceLocale } from '../../src/i18n/locales';
import { readFragment } from '../../src/navigation/fragment';
import { readPath } from '../../src/navigation/paths';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const folder = 'tests/links';

/** The links of a release, each with the step at which it must open. */
function linksOf(file: string) {
  return readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [address = '', step = ''] = line.split(' ');
      const [path = '', fragment = ''] = address.split('#');
      return { address, path, fragment, step };
    });
}

const releases = readdirSync(folder);

it('keeps the links of this version', () => {
  expect(releases).toContain(`${version}.txt`);
});

describe.each(releases)('the links of release %s', (file) => {
  const links = linksOf(file);

  it('name every step', () => {
    console.log(`${file}: ${links.length} links`);
    expect(new Set(links.map(({ step }) => step)).size).toBeGreaterThanOrEqual(stepIds.length);
  });

  it('still open at their step, with all that was tried', () => {
    const wrong = links.flatMap(({ address, path, fragment, step }) => {
      const { trail, intact } = readFragment(fragment);
      const page = readPath(path, sourceLocale);
      const journey = page
        ? locate(page.step, trail, everythingPossible)
        : arrive(trail ?? bare('start').trail, everythingPossible);
      return journey.step === step && intact && !journey.lost ? [] : [`${address}: ${journey.step}, not ${step}`];
    });
    expect(wrong).toEqual([]);
  });
});
