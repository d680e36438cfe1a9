import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createActor, toPromise } from 'xstate';
import { loadSettings, noSettings } from '../../src/settings/loadSettings';
import * as settingsModule from '../../src/entries/settingsCheck';
import { bytesOf } from '../support/bytes';

const loadCheck = vi.fn(() => Promise.resolve(settingsModule));

function start(address: string | null, answer: () => Promise<Response>, built = noSettings) {
  vi.stubGlobal('fetch', vi.fn(answer));
  return createActor(loadSettings, { input: { address, built, loadCheck } }).start();
}

/** What the settings are once a request has been answered like this. */
async function load(answer: () => Promise<Response>, address: string | null = '/organization.json') {
  return toPromise(start(address, answer));
}

describe('loading the settings', () => {
  // A test waits for the words, and not for the first import of what says them.
  beforeAll(() => settingsModule.loadReport());

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    loadCheck.mockClear();
  });

  it('finds what the file says', async () => {
    await expect(load(() => Promise.resolve(Response.json({ phones: 'own' })))).resolves.toEqual({ phones: 'own' });
  });

  it('asks once, at the address it was told, and is known with the answer', async () => {
    const actor = start('/organization.json', () => Promise.resolve(Response.json({ phones: 'own' })));
    expect(actor.getSnapshot().output).toBeUndefined();
    await expect(toPromise(actor)).resolves.toEqual({ phones: 'own' });
    expect(fetch).toHaveBeenCalledExactlyOnceWith('/organization.json', { cache: 'no-cache' });
  });

  it('needs no check for a file that was built with, whatever the order of its fields', async () => {
    const file = { phones: 'own', administrator: { hours: { en: 'weekdays', ja: '平日' }, name: 'IT' }, company: 'A' };
    const built = settingsModule.readSettings(file).settings;
    const actor = start('/organization.json', () => Promise.resolve(Response.json(file)), built);
    await expect(toPromise(actor)).resolves.toBe(built);
    expect(loadCheck).not.toHaveBeenCalled();
  });

  it('needs no check for a file that says nothing', async () => {
    await expect(load(() => Promise.resolve(Response.json({})))).resolves.toBe(noSettings);
    expect(loadCheck).not.toHaveBeenCalled();
  });

  it('a file that cannot be checked leaves everything open and is reported', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    loadCheck.mockRejectedValueOnce(new TypeError('offline'));
    await expect(load(() => Promise.resolve(Response.json({ phones: 'own' })))).resolves.toBe(noSettings);
    expect(warn).toHaveBeenCalledExactlyOnceWith('organization.json could not be loaded.', expect.any(TypeError));
  });

  it('a file that is missing leaves everything open, whatever the host sends in its place', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const missing = Response.json({ phones: 'own' }, { status: 404 });
    await expect(load(() => Promise.resolve(missing))).resolves.toBe(noSettings);
    expect(warn).not.toHaveBeenCalled();
  });

  it.each([
    ['no network', () => Promise.reject(new TypeError('offline'))],
    ['something else than JSON', () => Promise.resolve(new Response('<!doctype html>'))],
  ])('%s leaves everything open and is reported', async (_name, answer) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await expect(load(answer)).resolves.toBe(noSettings);
    await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce());
  });

  it('a file that cannot be read as a whole leaves what the page was built with', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const built = { company: 'A' };
    for (const text of ['{"company":', '[]', '']) {
      const actor = start('/organization.json', () => Promise.resolve(new Response(text)), built);
      await expect(toPromise(actor)).resolves.toBe(built);
    }
  });

  it('what cannot be said in words for want of a network is still named as wrong', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const loadReport = () => Promise.reject(new TypeError('offline'));
    loadCheck.mockResolvedValueOnce({ ...settingsModule, loadReport });
    await expect(load(() => Promise.resolve(Response.json({ phones: 'all' })))).resolves.toEqual({});
    await vi.waitFor(() =>
      expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('ja/setup.html'), expect.any(TypeError)),
    );
  });

  it('a file that is wrong in part holds for the rest, and the field is reported', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const file = { phones: 'own', administrator: { mail: 'nobody' } };
    await expect(load(() => Promise.resolve(Response.json(file)))).resolves.toEqual({
      phones: 'own',
      administrator: {},
    });
    await vi.waitFor(() =>
      expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^organization\.json\n.*administrator\.mail/)),
    );
  });

  it('a file in Shift_JIS holds for what can be read, and the encoding is named', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const company = Buffer.from([0x89, 0xef, 0x8e, 0xd0]);
    const bytes = Uint8Array.from([...bytesOf('{"company":"'), ...company, ...bytesOf('","phones":"own"}')]);
    const answer = () => Promise.resolve(new Response(bytes));
    await expect(load(answer)).resolves.toEqual({ phones: 'own' });
    await vi.waitFor(() => expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Shift_JIS')));
  });

  it('a file may begin with the mark that some editors write', async () => {
    await expect(load(() => Promise.resolve(new Response('\uFEFF{"phones":"own"}')))).resolves.toEqual({
      phones: 'own',
    });
  });

  it('a file that is no settings at all is reported as a whole', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await expect(load(() => Promise.resolve(Response.json([])))).resolves.toEqual({});
    await vi.waitFor(() => expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('{ }')));
  });

  it('does not ask where there is nobody to ask', async () => {
    await expect(load(() => Promise.reject(new Error('asked')), null)).resolves.toBe(noSettings);
    expect(fetch).not.toHaveBeenCalled();
  });
});
