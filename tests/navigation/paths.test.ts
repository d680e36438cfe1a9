import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepIds } from '../../src/diagnosis/steps';
import { fileOf, readPath, rootOf } from '../../src/navigation/paths';

describe('the path of a page', () => {
  it.each(stepIds)('%s has a file of its own, and its path leads back to it', (step) => {
    const page = { locale: 'ja', step } as const;
    expect(readPath(`/${fileOf(page)}`, 'ja')).toEqual(page);
    expect(rootOf(`/${fileOf(page)}`)).toBe('..');
  });

  it('no two pages share a file', () => {
    const files = stepIds.map((step) => fileOf({ locale: 'ja', step }));
    expect(new Set(files).size).toBe(files.length);
  });

  it.each(['/', '/index.html', '', '/ja/', '/ja', '/ja/index.html', '/ja/index'])('%s is the start', (path) => {
    expect(readPath(path, 'ja')).toEqual({ locale: 'ja', step: 'start' });
  });

  it('a host that drops the ending serves the same page', () => {
    expect(readPath('/ja/check-input', 'ja')).toEqual({ locale: 'ja', step: 'check-input' });
  });

  it('is read without its first slash too', () => {
    expect(readPath('ja/check-input.html', 'en')).toEqual({ locale: 'ja', step: 'check-input' });
    expect(rootOf('ja/check-input.html')).toBe('..');
  });

  it('the root is the start in the locale of the front page, and a folder that in its own', () => {
    expect(readPath('/', 'en')).toEqual({ locale: 'en', step: 'start' });
    expect(readPath('/ja/', 'en')).toEqual({ locale: 'ja', step: 'start' });
  });

  it.each([
    '/xx/',
    '/ja/start.html',
    '/ja/nope.html',
    '/ja/check-input/',
    '/ja/a/b',
    '/__proto__/x',
    '/check-input.html',
    '//check-input.html',
    '/ja/check.html-input',
  ])('%s is no page', (path) => {
    expect(readPath(path, 'ja')).toBeNull();
  });

  const anyPath = fc
    .array(fc.oneof(fc.string(), fc.constantFrom('ja', 'index.html', 'network.html', '..', '')))
    .map((parts) => parts.join('/'));

  it('any path is a page or none, and never an error', () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        expect(readPath(path, 'ja')?.locale ?? 'ja').toBe('ja');
      }),
    );
  });

  it('the front page lies at the root', () => {
    expect(rootOf('/')).toBe('.');
    expect(rootOf('/index.html')).toBe('.');
  });
});
