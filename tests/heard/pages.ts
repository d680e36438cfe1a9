import type { Locale } from '../../src/i18n/locales';
import { fileOf, sideFileOf } from '../../src/navigation/paths';
import { wayBy, wayTo } from '../support/ways';

/** The pages that are read from the top to the end, one of each kind, from the site's root. */
export function pagesToRead(locale: Locale): Readonly<Record<string, string>> {
  const step = (id: Parameters<typeof fileOf>[0]['step'], fragment = '') =>
    `/${fileOf({ locale, step: id })}${fragment}`;
  const side = (page: Parameters<typeof sideFileOf>[1], fragment = '') => `/${sideFileOf(locale, page)}${fragment}`;
  return {
    start: step('start'),
    question: step('code-problem', wayTo('code-problem').fragment),
    guide: step('check-input', wayTo('check-input').fragment),
    'guide-with-pictures': step('sms-filter', wayTo('sms-filter').fragment),
    'contact-admin': step('contact-admin', wayTo('contact-admin', { reason: 'not-activated' }).fragment),
    resolved: step('resolved', wayTo('resolved').fragment),
    case: side('case', wayBy('other-ways', 'contact-admin').fragment),
    map: side('map'),
    admin: side('admin-code'),
    setup: side('setup'),
    about: side('about'),
    'not-found': `/${locale}/sms-filtre.html`,
  };
}
