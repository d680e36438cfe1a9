import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

  it('leaves out the settings, whose copies would outlive an edit, and what is compressed by nature', async () => {
    const files = ['organization.json', 'icon.png'];
    for (const file of files) writeFileSync(path.join(folder, file), text);
    await compressFiles(folder, files);
    expect(readdirSync(folder)).toEqual(files.toSorted());
  });
});
