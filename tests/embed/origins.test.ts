import { describe, expect, it } from 'vitest';
import { isNamed } from '../../src/embed/origins';

describe('an entry of the sites that may embed the guide', () => {
  it('names the one origin that it is', () => {
    expect(isNamed('https://intra.example.co.jp', 'https://intra.example.co.jp')).toBe(true);
    expect(isNamed('https://intra.example.co.jp:8443', 'https://intra.example.co.jp')).toBe(false);
    expect(isNamed('https://a.intra.example.co.jp', 'https://intra.example.co.jp')).toBe(false);
  });

  it.each([
    ['https://1-atari-embeds.googleusercontent.com', true],
    ['https://a.b.googleusercontent.com', true],
    ['https://googleusercontent.com', false],
    ['https://evil-googleusercontent.com', false],
    ['https://a.googleusercontent.com.evil.example', false],
    ['https://a.googleusercontent.com:8443', false],
    ['http://a.googleusercontent.com', false],
    ['null', false],
  ])('that begins with *. names what browsers let frame the guide, so %s: %s', (origin, named) => {
    expect(isNamed(origin, 'https://*.googleusercontent.com')).toBe(named);
  });

  it('may say a port after it', () => {
    expect(isNamed('https://a.example.co.jp:8443', 'https://*.example.co.jp:8443')).toBe(true);
    expect(isNamed('https://a.example.co.jp', 'https://*.example.co.jp:8443')).toBe(false);
  });
});
