import { expect, it } from 'vitest';
import { csvOf } from '../../src/screens/numbers/csv';

it('rows become a file that spreadsheets open, in which no cell is a formula', () => {
  expect(
    csvOf([
      ['a', 1, null],
      ['=1+1', -3, '"x", y'],
      ['＋81', '@SUM(A1)', '-2'],
    ]),
  ).toBe('\uFEFFa,1,\r\n\'=1+1,-3,"""x"", y"\r\n\'＋81,\'@SUM(A1),\'-2\r\n');
});
