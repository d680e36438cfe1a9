import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('dark is the same colours, whether the phone or the page around a frame asks for it', () => {
  const css = readFileSync('src/components/tokens.css', 'utf8');
  const coloursAfter = (selector: string) => {
    const [, block = ''] = css.slice(css.indexOf(selector)).split(/[{}]/);
    return block.match(/--[a-z-]+: [^;]+/g);
  };
  expect(coloursAfter(":root:not([data-theme='light'])")).toHaveLength(19);
  expect(coloursAfter(":root[data-theme='dark']")).toEqual(coloursAfter(":root:not([data-theme='light'])"));
});
