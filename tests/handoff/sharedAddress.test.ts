import { afterEach, describe, expect, it, vi } from 'vitest';
import { noAddress, sharedAddress, sharedAddressHere } from '../../src/handoff/sharedAddress';

const page = 'https://guide.example.co.jp/login/ja/check-input.html#start.rejected';
const href = '../ja/other-ways.html#start.rejected..check-input.not-solved';
const safari = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Safari/604.1';
const line = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Safari Line/15.2.0';
const lineless = 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Online/2.0 Chrome/130';

const plain = 'https://guide.example.co.jp/login/ja/other-ways.html#start.rejected..check-input.not-solved';
const outside =
  'https://guide.example.co.jp/login/ja/other-ways.html?openExternalBrowser=1#start.rejected..check-input.not-solved';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('an address to share', () => {
  it.each([
    ['a browser', safari],
    ['a browser whose name ends alike', lineless],
    ['nothing known', ''],
  ])('from %s is the address, and nothing else', (_, userAgent) => {
    expect(sharedAddress(href, page, userAgent)).toBe(plain);
  });

  it('from LINE asks to be opened outside, before its log', () => {
    expect(sharedAddress(href, page, line)).toBe(outside);
  });

  it('does not pass on what the page’s own address asks for', () => {
    const opened = page.replace('.html', '.html?openExternalBrowser=1&x=1');
    expect(sharedAddress(href, opened, safari)).toBe(plain);
    expect(sharedAddress('#start.rejected', opened, line)).not.toContain('x=1');
  });

  it('from the page that is open is seen from there', () => {
    vi.stubGlobal('location', { href: page });
    vi.stubGlobal('navigator', { userAgent: line });
    expect(sharedAddressHere(href)).toBe(outside);
  });

  it('is none while nobody knows where the page is', () => {
    expect(noAddress(href)).toBeNull();
  });

  it('from disk is none: nobody else could open it', () => {
    expect(sharedAddress(href, 'file:///C:/guide/ja/check-input.html', safari)).toBeNull();
  });
});
