import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createActor, waitFor } from 'xstate';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { organizationMachine, unknownOrganization } from '../../src/organization/loading';
import { possibleAt } from '../../src/organization/possible';
import * as settingsModule from '../../src/organization/settingsModule';
import shipped from '../../public/organization.json';

const { readOrganization } = settingsModule;

describe('reading the settings', () => {
  it('the file as shipped says nothing and is right', () => {
    expect(readOrganization(shipped)).toEqual({ organization: {}, problems: [] });
  });

  it('says what is possible, and leaves the rest open', () => {
    const { organization } = readOrganization({
      loginMethods: ['company'],
      administrator: { mail: 'it@example.co.jp' },
    });
    expect(organization && possibleAt(organization)).toEqual({ ...everythingPossible, loginMethods: ['company'] });
  });

  it.each([
    ['administrator.mail', { administrator: { mail: 'javascript:alert(1)' } }],
    ['administrator.page', { administrator: { page: 'http://example.co.jp/' } }],
    ['administrator.phone', { administrator: { phone: 'tel:110;ext=1' } }],
    ['loginMethods', { loginMethods: [] }],
    ['loginMethods.0', { loginMethods: ['sms'] }],
    ['administrator.name', { administrator: { name: 'あ'.repeat(201) } }],
    ['phones', { phones: 'all' }],
    ['file', []],
    ['file', null],
    ['file', 'settings'],
  ])('names the field that is wrong: %s', (field, file) => {
    const { organization, problems } = readOrganization(file);
    expect(organization).toBeNull();
    expect(problems.some((problem) => problem.startsWith(`${field}: `))).toBe(true);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (file) => {
        readOrganization(file);
      }),
    );
  });
});

const loadCheck = vi.fn(() => Promise.resolve(settingsModule));

/** What the settings are once a request has been answered like this. */
async function load(answer: () => Promise<Response>, address: string | null = '/organization.json') {
  vi.stubGlobal('fetch', vi.fn(answer));
  const actor = createActor(organizationMachine, { input: { address, loadCheck } }).start();
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
    ['a wrong file', () => Promise.resolve(Response.json({ phones: 1 }))],
  ])('%s leaves everything open and is reported', async (_name, answer) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await expect(load(answer)).resolves.toBe(unknownOrganization);
    expect(warn).toHaveBeenCalledOnce();
  });

  it('does not ask where there is nobody to ask', async () => {
    await expect(load(() => Promise.reject(new Error('asked')), null)).resolves.toBe(unknownOrganization);
    expect(fetch).not.toHaveBeenCalled();
  });
});
