import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compressFiles } from '../../src/hosting/compressFiles';

describe('compressing the built files', () => {
  const text = '<!doctype html>'.repeat(100);
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'login-guide-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('leaves each file as it is, with two smaller ones beside it', async () => {
    writeFileSync(path.join(folder, 'index.html'), text);
    await compressFiles(folder, ['index.html']);
    const read = (name: string) => readFileSync(path.join(folder, name));
    expect(read('index.html').toString()).toBe(text);
    expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(text);
    expect(gunzipSync(read('index.html.gz')).toString()).toBe(text);
    expect(read('index.html.br').length).toBeLessThan(text.length);
  });

  it('leaves out what is replaced where it is, whose copies would outlive it, and what is compressed by nature', async () => {
    const files = ['organization.json', 'sw.js', 'icon.png'];
    for (const file of files) writeFileSync(path.join(folder, file), text);
    await compressFiles(folder, files);
    expect(readdirSync(folder)).toEqual(files.toSorted());
  });

  it('leaves out what no visitor asks for', async () => {
    mkdirSync(path.join(folder, 'hosting'));
    writeFileSync(path.join(folder, 'hosting/sw-off.js'), text);
    await compressFiles(folder, ['hosting/sw-off.js']);
    expect(readdirSync(path.join(folder, 'hosting'))).toEqual(['sw-off.js']);
  });
});
