import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales';
import { hrefsIn, inEachLocale, sideLinksIn } from '../../src/navigation/hrefs';
import { sideFileOf, sidePages } from '../../src/navigation/paths';

const log = { given: [{ step: 'start', answer: 'rejected' }], sentTo: null } as const;

describe('the hrefs of a page', () => {
  it('lead from where the page lies', () => {
    const destination = { step: 'network', log } as const;
    expect(hrefsIn('en', '.').toStep(destination)).toBe('./en/network.html#start.rejected');
    expect(hrefsIn('ko', '..').toStep(destination)).toBe('../ko/network.html#start.rejected');
  });

  it('carry a log to a side page only where there is one', () => {
    expect(hrefsIn('en', '..').toSide('map')).toBe('../en/map.html');
    expect(hrefsIn('en', '..').toSide('map', log)).toBe('../en/map.html#start.rejected');
  });

  it('are found for each locale', () => {
    const hrefs = inEachLocale((locale) => hrefsIn(locale, '.').toSide('about'));
    expect(Object.entries(hrefs)).toEqual(locales.map((locale) => [locale, `./${locale}/about.html`]));
  });

  it('of the side pages lead to all of them, and to the start', () => {
    const { start, ...sides } = sideLinksIn('vi', '..');
    expect(start).toBe('../vi/index.html');
    expect(sides).toEqual(Object.fromEntries(sidePages.map((page) => [page, `../${sideFileOf('vi', page)}`])));
  });
});
