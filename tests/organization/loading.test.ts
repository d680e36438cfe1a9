import { afterEach, describe, expect, it, vi } from 'vitest';
import { createActor, waitFor } from 'xstate';
import { organizationMachine, unknownOrganization } from '../../src/organization/loading';
import * as settingsModule from '../../src/organization/settingsModule';

const loadCheck = vi.fn(() => Promise.resolve(settingsModule));

/** What the settings are once a request has been answered like this. */
async function load(answer: () => Promise<Response>, address: string | null = '/organization.json') {
  vi.stubGlobal('fetch', vi.fn(answer));
  const actor = createActor(organizationMachine, { input: { address, built: unknownOrganization, loadCheck } }).start();
  await waitFor(actor, (state) => state.status === 'done');
  return actor.getSnapshot().context.organization;
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

  it('needs no check for a file that says nothing', async () => {
    await expect(load(() => Promise.resolve(Response.json({})))).resolves.toBe(unknownOrganization);
    expect(loadCheck).not.toHaveBeenCalled();
  });

  it('a file that cannot be checked leaves everything open and is reported', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    loadCheck.mockRejectedValueOnce(new TypeError('offline'));
    await expect(load(() => Promise.resolve(Response.json({ phones: 'own' })))).resolves.toBe(unknownOrganization);
    expect(warn).toHaveBeenCalledOnce();
  });

  it('a file that is missing leaves everything open', async () => {
    await expect(load(() => Promise.resolve(new Response('', { status: 404 })))).resolves.toBe(unknownOrganization);
  });

  it.each([
    ['no network', () => Promise.reject(new TypeError('offline'))],
    ['something else than JSON', () => Promise.resolve(new Response('<!doctype html>'))],
  ])('%s leaves everything open and is reported', async (_name, answer) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await expect(load(answer)).resolves.toBe(unknownOrganization);
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
    await expect(load(() => Promise.reject(new Error('asked')), null)).resolves.toBe(unknownOrganization);
    expect(fetch).not.toHaveBeenCalled();
  });
});
