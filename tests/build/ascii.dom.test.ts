import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { asciiScript, asciiStyle } from '../../src/build/ascii';

const ascii = /^[\0-\x7F]*$/;

describe('inline code in ASCII', () => {
  it('is a script that does the same', () => {
    const code = '["表→🛟é", `「${1}」`, /[ぁ-ん]+/.exec("aかな")[0], /^\\p{L}。$/u.test("字。")]';
    const written = asciiScript(code);
    expect(written).toMatch(ascii);
    expect(runInThisContext(written)).toEqual(runInThisContext(code));
    expect(runInThisContext(written)).toEqual(['表→🛟é', '「1」', 'かな', true]);
  });

  it('is a style sheet that says the same', () => {
    const written = asciiStyle('p::before { content: "✓・🛟3" } .é { color: red }');
    expect(written).toMatch(ascii);
    // What follows an escape of six digits is not part of it.
    expect(written).toContain('\\01f6df3');
    const sheet = document.head.appendChild(document.createElement('style'));
    sheet.textContent = written;
    document.body.innerHTML = '<b class="é"></b>';
    const found = document.body.querySelector('b');
    expect(found && getComputedStyle(found).color).toMatch(/red|rgb\(255, 0, 0\)/);
  });

  it('is left alone where it is that already', () => {
    expect(asciiScript('a();')).toBe('a();');
    expect(asciiStyle('a{}')).toBe('a{}');
  });
});
