import { stepIds } from '../../src/diagnosis/steps';
import { sourceLocale } from '../../src/i18n/locales';
import { fileOf, sideFileOf, sidePages } from '../../src/navigation/paths';

/** Every page of the built site in the source locale, by name, with a log where the page shows one. */
export const pages: readonly { readonly name: string; readonly address: string }[] = [
  ...stepIds.map((step) => ({ name: step, address: `/${fileOf({ locale: sourceLocale, step })}` })),
  { name: 'contact-admin with a trail', address: '/ja/contact-admin.html#start.blocked.many-tries' },
  { name: 'start, come back to', address: '/ja/index.html#start.rejected.not-solved' },
  ...sidePages.map((page) => ({ name: page, address: `/${sideFileOf(sourceLocale, page)}` })),
  { name: 'case with a trail', address: '/ja/case.html#start.rejected.not-solved.contact-admin' },
  { name: 'map with a trail', address: '/ja/map.html#start.no-code.sms.same' },
  { name: 'not found', address: '/ja/sms-filtre.html' },
];
