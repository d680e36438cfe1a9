import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { hostFiles } from '../../src/hosting/hostFiles';
import { packSite, type PackInput } from '../../src/hosting/packSite';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const sumOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

const site = new Map([
  ['404.html', bytesOf('ない')],
  ['index.html', bytesOf('最初の画面'.repeat(100))],
  ['icons/192.png', bytesOf('P'.repeat(500))],
]);

const list = {
  version: '9.8.7',
  files: Object.fromEntries([...site].map(([file, bytes]) => [file, [bytes.length, sumOf(bytes)]])),
  texts: { 'hosting/sw-off.js': 'off()' },
};

const settings = { company: 'A', embedding: ['https://portal.example.co.jp'] };

function pack(changed: Partial<PackInput> = {}) {
  const input: PackInput = {
    fetchFile: (file) =>
      Promise.resolve(
        file === 'files.json'
          ? Response.json(list)
          : new Response(site.get(file) ?? null, { status: file === '404.html' || !site.has(file) ? 404 : 200 }),
      ),
    settings: { text: JSON.stringify(settings), host: settings, files: [] },
    beside: { 'はじめに.txt': '置いてください。' },
    onProgress: () => {},
    signal: new AbortController().signal,
    ...changed,
  };
  return packSite(input);
}

describe('the site with other settings', () => {
  it('has the files that they name once, in the place of those of the site', async () => {
    const [listed = ''] = site.keys();
    const files = [
      { name: 'logo.png', bytes: new Uint8Array([1, 2, 3]) },
      { name: listed, bytes: new Uint8Array([4]) },
    ];
    const { archive } = await pack({ settings: { text: '{}', host: {}, files } });
    const unpacked = unzipSync(new Uint8Array(await archive.arrayBuffer()));
    for (const { name, bytes } of files) expect(unpacked[`login-guide-9.8.7/site/${name}`]).toEqual(bytes);
    const sums = new TextDecoder().decode(unpacked['login-guide-9.8.7/SHA256SUMS']);
    expect(sums.match(/logo\.png/g)).toHaveLength(1);
  });

  it('is packed as a release is: the same files, the settings, and what hosts have to know of them', async () => {
    const onProgress = vi.fn();
    const { name, archive } = await pack({ onProgress });
    expect(name).toBe('login-guide-9.8.7-company.zip');
    const unpacked = unzipSync(new Uint8Array(await archive.arrayBuffer()));
    const at = (file: string) => unpacked[`login-guide-9.8.7/${file}`] ?? new Uint8Array();
    for (const [file, bytes] of site) expect(at(`site/${file}`)).toEqual(bytes);
    const text = (file: string) => new TextDecoder().decode(at(file));
    expect(JSON.parse(text('site/organization.json'))).toEqual(settings);
    expect(text('site/hosting/sw-off.js')).toBe('off()');
    const named = [...site.keys(), 'files.json', 'hosting/sw-off.js', 'organization.json'].toSorted();
    for (const [file, content] of Object.entries(hostFiles(settings, named)))
      expect(text(`site/${file}`)).toBe(content);
    expect(text('はじめに.txt')).toBe('置いてください。');
    const sums = text('SHA256SUMS').trim().split('\n');
    expect(sums).toHaveLength(Object.keys(unpacked).length - 1);
    expect(sums.filter((line) => sumOf(at(line.slice(66))) !== line.slice(0, 64))).toEqual([]);
    expect(onProgress).toHaveBeenLastCalledWith(site.size, site.size);
  });

  it('is not packed where a file is another one, which is named', async () => {
    const other = { ...list, files: { ...list.files, 'index.html': [1500, '0'.repeat(64)] } };
    const fetchFile: PackInput['fetchFile'] = (file) =>
      Promise.resolve(file === 'files.json' ? Response.json(other) : new Response(site.get(file) ?? null));
    await expect(pack({ fetchFile })).rejects.toMatchObject({ file: 'index.html' });
  });

  it('is not packed where a host answers with a page for the list, or with nothing', async () => {
    await expect(pack({ fetchFile: () => Promise.resolve(new Response('<!doctype html>')) })).rejects.toMatchObject({
      file: 'files.json',
    });
    await expect(pack({ fetchFile: () => Promise.reject(new TypeError('no network')) })).rejects.toMatchObject({
      file: null,
    });
  });

  it('is not packed to the end once nobody waits for it', async () => {
    const controller = new AbortController();
    const onProgress = vi.fn();
    controller.abort();
    await expect(pack({ signal: controller.signal, onProgress })).rejects.toMatchObject({ name: 'AbortError' });
    expect(onProgress).not.toHaveBeenCalled();
  });

  it('is packed without HTTPS too, where a browser makes no digests', async () => {
    vi.stubGlobal('crypto', {});
    const { archive } = await pack();
    vi.unstubAllGlobals();
    const unpacked = unzipSync(new Uint8Array(await archive.arrayBuffer()));
    expect(unpacked['login-guide-9.8.7/site/index.html']).toEqual(site.get('index.html'));
    expect(Object.keys(unpacked)).not.toContain('login-guide-9.8.7/SHA256SUMS');
  });
});
