import { bare, type Destination } from '../diagnosis/destinations';
import type { Trail } from '../diagnosis/trail';
import { locales, type Locale } from '../i18n/locales';
import { toFragment } from './fragment';
import { fileOf, sideFileOf, type Root, type SidePage } from './paths';

/** The hrefs of a page's links, the same in the prerendered file and in the app. */
export interface Hrefs {
  /** A step with its trail. */
  readonly toStep: (destination: Destination) => string;
  readonly toSide: (page: SidePage, trail?: Trail) => string;
}

/** The hrefs from a page of `locale` that lies at `root`. */
export function hrefsIn(locale: Locale, root: Root): Hrefs {
  return {
    toStep: ({ step, trail }) => `${root}/${fileOf({ locale, step })}${toFragment(trail)}`,
    toSide: (page, trail) => `${root}/${sideFileOf(locale, page)}${trail ? toFragment(trail) : ''}`,
  };
}

/** The pages that every side page links to. */
export type SideLinks = Readonly<Record<'start' | SidePage, string>>;

/** The same page in each locale, for changing between them. */
export type LocaleHrefs = Readonly<Record<Locale, string>>;

/** What `hrefOf` says for each locale. */
export function inEachLocale(hrefOf: (locale: Locale) => string): LocaleHrefs {
  return Object.fromEntries(locales.map((locale) => [locale, hrefOf(locale)])) as LocaleHrefs;
}

/** Where a side page leads, without a trail. */
export function sideLinksIn(locale: Locale, root: Root): SideLinks {
  const { toStep, toSide } = hrefsIn(locale, root);
  const start = toStep(bare('start'));
  return {
    start,
    case: toSide('case'),
    map: toSide('map'),
    admin: toSide('admin'),
    setup: toSide('setup'),
    about: toSide('about'),
  };
}
