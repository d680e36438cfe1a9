import { stepIds } from '../../src/diagnosis/steps';
import { sourceLocale, type Locale } from '../../src/i18n/locales';
import { fileOf, sectionPages, sideFileOf, sidePages } from '../../src/navigation/paths';
import { wayBy, wayTo } from '../support/ways';

/** The files of a locale's pages, from the site's root. */
export const filesIn = (locale: Locale): readonly string[] => [
  ...stepIds.map((step) => fileOf({ locale, step })),
  ...[...sidePages, ...sectionPages].map((page) => sideFileOf(locale, page)),
  `${locale}/404.html`,
];

/** Whether a page, by its name, is all there is: it has no entry, and nothing ever marks it as ready. */
export const hasNoEntry = (name: string): boolean => name === 'about' || name === 'before';

/** Every page of the built site in the source locale, by name, with a log where the page shows one. */
export const pages: readonly { readonly name: string; readonly address: string }[] = [
  ...stepIds.map((step) => ({ name: step, address: `/${fileOf({ locale: sourceLocale, step })}` })),
  { name: 'contact-admin with a log', address: wayTo('contact-admin', { reason: 'suspended' }).address },
  { name: 'start, come back to', address: `/ja/index.html${wayTo('other-ways').fragment}` },
  ...sidePages.map((page) => ({ name: page, address: `/${sideFileOf(sourceLocale, page)}` })),
  { name: 'case with a log', address: `/ja/case.html${wayBy('other-ways', 'contact-admin').fragment}` },
  { name: 'admin with a reason', address: '/ja/admin-code.html' },
  { name: 'map with a log', address: `/ja/map.html${wayTo('sms-reception').fragment}` },
  { name: 'not found', address: '/ja/sms-filtre.html' },
];
