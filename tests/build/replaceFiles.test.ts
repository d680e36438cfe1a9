import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { replaceFiles } from '../../src/build/replaceFiles';
import { filesIn } from '../../src/hosting/writeHosting';

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'site-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  return folder;
}

describe('a site that takes the place of an earlier one', () => {
  it('is all that there is afterwards, in the same folder', async () => {
    const built = await folderWith({ 'index.html': 'new', 'assets/b.js': 'b', 'hosting/nginx.conf': 'new' });
    const site = await folderWith({ 'index.html': 'old', 'assets/a.js': 'a', 'fr/index.html': 'old' });
    const { ino } = await stat(site);
    await expect(replaceFiles(built, site)).resolves.toBe(3);
    expect(await filesIn(site)).toEqual(['assets/b.js', 'hosting/nginx.conf', 'index.html']);
    await expect(readFile(path.join(site, 'index.html'), 'utf8')).resolves.toBe('new');
    await expect(stat(path.join(site, 'fr'))).rejects.toThrow('ENOENT');
    expect((await stat(site)).ino).toBe(ino);
  });

  it('can be the first one', async () => {
    const built = await folderWith({ 'ja/index.html': 'new' });
    const site = path.join(await folderWith({}), 'dist');
    await replaceFiles(built, site);
    expect(await filesIn(site)).toEqual(['ja/index.html']);
  });
});
