import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutIdleParts } from '../../../src/build/slim/i18next';
import { locales } from '../../../src/i18n/locales';

const installed = readFileSync(
  createRequire(import.meta.url)
    .resolve('i18next')
    .replace(/dist\/.*$/, 'dist/esm/i18next.js'),
  'utf8',
);

describe('i18next without what nothing here uses', () => {
  it('keeps the head of an idle class and of an idle method, and no word for developers', () => {
    const slim = withoutIdleParts(installed);
    expect(slim).toContain('class PluralResolver { clearCache() {} needsPlural() { return false; }');
    expect(slim).toMatch(/^ {2}nest\(.*\) \{ return str; \}$/m);
    expect(slim).toMatch(/^class Translator /m);
    expect(slim).not.toMatch(/this\.logger\.warn\('/);
    expect(slim.length).toBeLessThan(installed.length * 0.8);
  });

  it.each([
    ['class', installed.replace('class Connector ', 'class Loader '), 'i18next has no Connector'],
    ['method', installed.replace(/^ {2}nest\(/m, '  nested('), 'i18next has no nest'],
    ['log', installed.replaceAll('this.logger', 'this.log'), 'i18next logs nothing'],
  ])('is refused where a %s is no longer as it was', (_, changed, why) => {
    expect(() => withoutIdleParts(changed)).toThrow(`src/build/slim/i18next.ts no longer matches: ${why}`);
  });
});

/** The texts of a file with the way to each. */
function textsOf(node: unknown, way: string): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[way, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => textsOf(child, `${way}.${key}`));
}

// Written for development and these tests it would work, and not on the built pages.
describe.each(locales)('the wording in %s', (locale) => {
  const folder = path.resolve('locales', locale);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const texts = files.flatMap((file) => textsOf(JSON.parse(readFileSync(path.join(folder, file), 'utf8')), file));

  it('has no forms for one and many', () => {
    const forms = /_(?:zero|one|two|few|many|other|ordinal_\w+)(?:\.|$)/;
    expect(texts.map(([way]) => way).filter((way) => forms.test(way.replace('.json', '')))).toEqual([]);
  });

  it('has no value with a format, and no text that refers to another', () => {
    expect(texts.filter(([, text]) => /\{\{[^}]*,[^}]*\}\}|\$t\(/.test(text))).toEqual([]);
  });
});
