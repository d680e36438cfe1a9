import { describe, expect, it } from 'vitest';
import { externalLinks } from '../../src/i18n/externalLinks';
import { productLabels } from '../../src/i18n/productLabels';
import { claims } from './claims';

const all = claims();

describe('what the guide rests on', () => {
  it('has every label and every link, and facts of all sections', () => {
    const idsOf = (kind: string) => all.filter((claim) => claim.kind === kind).map(({ id }) => id);
    expect(new Set(idsOf('label'))).toEqual(new Set(Object.keys(productLabels)));
    expect(new Set(idsOf('link'))).toEqual(new Set(Object.keys(externalLinks)));
    expect(idsOf('fact').length).toBeGreaterThan(40);
    expect(new Set(idsOf('fact').map((id) => id.split('.')[0]))).toEqual(new Set(['1', '2', '3', '4', '5']));
  });

  it('has a number once, with a trust and a date that has been', () => {
    const numbers = all.filter(({ kind }) => kind === 'fact').map(({ id }) => id);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(all.filter(({ trust }) => trust === 'not said')).toEqual([]);
    const today = new Date().toISOString().slice(0, 10);
    expect(all.filter(({ checked }) => !/^20\d\d-\d\d-\d\d$/.test(checked) || checked > today)).toEqual([]);
  });

  it('is listed oldest first', () => {
    const dates = all.map(({ checked }) => checked);
    expect(dates).toEqual(dates.toSorted());
  });
});
