import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseLogo, extraFiles } from '../../src/screens/setup/chosenLogo';
import { pngOf } from '../support/pictures';

const site = 'https://guide.example.co.jp/login';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the files that belong beside the settings', () => {
  it('are none where no logo is named', async () => {
    expect(await extraFiles({}, site)).toEqual([]);
  });

  it('are the logo that the site has, if it is one', async () => {
    const bytes = pngOf(4, 4);
    const asked: string[] = [];
    vi.stubGlobal('fetch', (address: string) => {
      asked.push(address);
      return Promise.resolve(new Response(bytes));
    });
    expect(await extraFiles({ brand: { logo: 'mark.png' } }, site)).toEqual([{ name: 'mark.png', bytes }]);
    expect(asked).toEqual([`${site}/mark.png`]);
    expect(await extraFiles({ brand: { logo: 'mark.svg' } }, site)).toEqual([]);
    expect(await extraFiles({ brand: { logo: 'mark.png' } }, null)).toEqual([]);
  });

  it('are none where the site cannot be asked', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')));
    expect(await extraFiles({ brand: { logo: 'mark.png' } }, site)).toEqual([]);
  });

  it('are the logo that was chosen, under a name that every host can serve', async () => {
    const bytes = pngOf(8, 8);
    expect(await chooseLogo(new File([bytes], '会社.png'))).toEqual({ name: 'logo.png' });
    expect(await extraFiles({ brand: { logo: 'logo.png' } }, null)).toEqual([{ name: 'logo.png', bytes }]);
    expect(await chooseLogo(new File(['text'], 'logo.png'))).toEqual({ problem: 'not-a-picture' });
    expect(await extraFiles({ brand: { logo: 'logo.png' } }, null)).toEqual([{ name: 'logo.png', bytes }]);
  });
});
