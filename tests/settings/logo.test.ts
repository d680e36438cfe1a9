import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf, largestLogo, readLogo } from '../../src/settings/logo';
import { bytesOf } from '../support/bytes';
import { pngOf } from '../support/pictures';

const svg = (inside: string, attributes = 'viewBox="0 0 120 40"') =>
  bytesOf(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);

describe('a logo', () => {
  it('is a PNG or an SVG by what is in it, with its size', () => {
    expect(readLogo('logo.png', pngOf(96, 32))).toEqual({ width: 96, height: 32 });
    expect(readLogo('logo.svg', svg('<path d="M0 0"/>'))).toEqual({ width: 120, height: 40 });
    expect(readLogo('logo.svg', svg('', 'width="60px" height="20"'))).toEqual({ width: 60, height: 20 });
    expect(kindOf(bytesOf('<?xml version="1.0"?><!-- ours --><!DOCTYPE svg><svg></svg>'))).toBe('svg');
  });

  it.each([
    ['no picture', 'logo.png', bytesOf('hello'), 'not-a-picture'],
    ['a page', 'logo.svg', bytesOf('<!doctype html><svg></svg>'), 'not-a-picture'],
    ['a JPEG', 'logo.png', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'not-a-picture'],
    ['a PNG without an end', 'logo.png', pngOf(1, 1).subarray(0, 12), 'not-a-picture'],
    ['an SVG for a PNG', 'logo.png', svg(''), 'other-name'],
    ['a PNG for an SVG', 'logo.svg', pngOf(1, 1), 'other-name'],
  ] as const)('is refused where it is %s', (_, name, bytes, problem) => {
    expect(readLogo(name, bytes)).toBe(problem);
  });

  it('is refused above 64 kB', () => {
    const full = new Uint8Array(largestLogo);
    full.set(pngOf(1, 1));
    expect(readLogo('logo.png', full)).toEqual({ width: 1, height: 1 });
    expect(readLogo('logo.png', new Uint8Array(largestLogo + 1))).toBe('too-large');
  });

  it.each([
    '<script>alert(1)</script>',
    '<svg:script xlink:href="#a"/>',
    '<path onload="alert(1)"/>',
    '<path\nonclick = "alert(1)"/>',
    '<a href="javascript:alert(1)"><path/></a>',
    '<foreignObject><p>text</p></foreignObject>',
    '<image href="https://evil.example/a.png"/>',
    '<image xlink:href="//evil.example/a.png"/>',
    '<image href="data:image/svg+xml,&lt;svg/&gt;"/>',
    '<style>@import url(https://evil.example/a.css)</style>',
    '<path style="fill:url(https://evil.example/a)"/>',
    '<set attributeName="href" to="javascript:alert(1)"/>',
    '<animate attributeName="x"/>',
  ])('is refused where an SVG runs or fetches something: %s', (inside) => {
    expect(readLogo('logo.svg', svg(inside))).toBe('with-scripts');
  });

  it.each([
    '<defs><linearGradient id="g"/></defs><path fill="url(#g)"/>',
    '<use href="#a"/>',
    '<use xlink:href="#a"/>',
    '<image href="data:image/png;base64,AAAA"/>',
    '<title>会社のon button</title>',
  ])('may have what stays in itself: %s', (inside) => {
    expect(readLogo('logo.svg', svg(inside))).toEqual({ width: 120, height: 40 });
  });

  it('never throws', () => {
    const anything = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: 'binary' }).map(bytesOf));
    fc.assert(
      fc.property(fc.string(), anything, (name, bytes) => {
        readLogo(name, bytes);
        readLogo('logo.svg', Uint8Array.from([...bytesOf('<svg '), ...bytes]));
      }),
    );
  });
});
