import { byAddress, type Destination, type Log } from '../diagnosis/log';
import { locales, type Locale } from '../i18n/locales';
import { toFragment } from './fragment';
import { fileOf, sideFileOf, type Root, type SectionPage, type SidePage } from './paths';

/** The hrefs of a page's links, the same in the prerendered file and in the app. */
export interface Hrefs {
  /** A step with its log. */
  readonly toStep: (destination: Destination) => string;
  readonly toSide: (page: SidePage | SectionPage, log?: Log) => string;
}

/** The hrefs from a page of `locale` that lies at `root`. */
export function hrefsIn(locale: Locale, root: Root): Hrefs {
  return {
    toStep: ({ step, log }) => `${root}/${fileOf({ locale, step })}${toFragment(log)}`,
    toSide: (page, log) => `${root}/${sideFileOf(locale, page)}${log ? toFragment(log) : ''}`,
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

/** Where a side page leads, without a log. */
export function sideLinksIn(locale: Locale, root: Root): SideLinks {
  const { toStep, toSide } = hrefsIn(locale, root);
  const start = toStep(byAddress('start'));
  return {
    start,
    case: toSide('case'),
    map: toSide('map'),
    admin: toSide('admin'),
    setup: toSide('setup'),
    before: toSide('before'),
    numbers: toSide('numbers'),
    about: toSide('about'),
  };
}
