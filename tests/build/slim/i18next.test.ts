import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { withoutIdleParts } from '../../../src/build/slim/i18next';

const library = createRequire(import.meta.url)
  .resolve('i18next')
  .replace(/dist\/.*$/, 'dist/esm/i18next.js');

describe('i18next without what nothing here uses', () => {
  const code = readFileSync(library, 'utf8');

  it('is a good part smaller, and still a module', () => {
    const slim = withoutIdleParts(code);
    expect(slim.length).toBeLessThan(code.length * 0.8);
    expect(slim).toContain('class Translator');
    expect(slim).not.toMatch(/this\.logger\.warn\('/);
  });

  it('is refused where the library is no longer as it was', () => {
    expect(() => withoutIdleParts(code.replace('class Connector ', 'class Loader '))).toThrow('Connector');
  });
});
