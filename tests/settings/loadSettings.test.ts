import { afterEach, describe, expect, it, vi } from 'vitest';
import { createActor, waitFor } from 'xstate';
import { loadSettingsMachine, noSettings } from '../../src/settings/loadSettings';
import * as settingsModule from '../../src/settings/readSettings';

const loadCheck = vi.fn(() => Promise.resolve(settingsModule));

function start(address: string | null, answer: () => Promise<Response>) {
  vi.stubGlobal('fetch', vi.fn(answer));
  return createActor(loadSettingsMachine, { input: { address, built: noSettings, loadCheck } }).start();
}

/** What the settings are once a request has been answered like this. */
async function load(answer: () => Promise<Response>, address: string | null = '/organization.json') {
  const actor = start(address, answer);
  await waitFor(actor, (state) => state.status === 'done');
  return actor.getSnapshot().context.settings;
}

describe('loading the settings', () => {
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
    expect(actor.getSnapshot().value).toBe('loading');
    expect(actor.getSnapshot().context.settings).toBe(noSettings);
    await waitFor(actor, (state) => state.status === 'done');
    expect(actor.getSnapshot().value).toBe('known');
    expect(fetch).toHaveBeenCalledExactlyOnceWith('/organization.json');
  });

  it('is not known where it could not be asked', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const actor = start('/organization.json', () => Promise.reject(new TypeError('offline')));
    await waitFor(actor, (state) => state.status === 'done');
    expect(actor.getSnapshot().value).toBe('unknown');
  });

  it('needs no check for a file that says nothing', async () => {
    await expect(load(() => Promise.resolve(Response.json({})))).resolves.toBe(noSettings);
    expect(loadCheck).not.toHaveBeenCalled();
  });

  it('a file that cannot be checked leaves everything open and is reported', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    loadCheck.mockRejectedValueOnce(new TypeError('offline'));
    await expect(load(() => Promise.resolve(Response.json({ phones: 'own' })))).resolves.toBe(noSettings);
    expect(warn).toHaveBeenCalledExactlyOnceWith('organization.json', expect.any(TypeError));
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
    expect(warn).toHaveBeenCalledOnce();
  });

  it('a file that is wrong in part holds for the rest, and the field is reported', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const file = { phones: 'own', administrator: { mail: 'nobody' } };
    await expect(load(() => Promise.resolve(Response.json(file)))).resolves.toEqual({
      phones: 'own',
      administrator: {},
    });
    expect(warn).toHaveBeenCalledExactlyOnceWith('organization.json: administrator.mail: not-mail');
  });

  it('does not ask where there is nobody to ask', async () => {
    await expect(load(() => Promise.reject(new Error('asked')), null)).resolves.toBe(noSettings);
    expect(fetch).not.toHaveBeenCalled();
  });
});
