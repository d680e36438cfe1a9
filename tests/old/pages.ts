import type { Locale } from '../../src/i18n/locales';
import { fileOf, sideFileOf } from '../../src/navigation/paths';
import { wayBy, wayTo } from '../support/ways';

/** A page as it is opened, from the site's root. */
export interface Opened {
  readonly kind: string;
  readonly address: string;
  /** Whether it has something that waits for scripts, and is hidden where they do not come. */
  readonly waits?: true;
}

/** Without scripts a page knows only the answer that led there, so this reason has to follow from one answer. */
export const asked = wayTo('contact-admin', { reason: 'not-activated' });
export const solved = wayTo('resolved');

/** Every kind of page in a locale. */
export function pagesOf(locale: Locale): readonly Opened[] {
  const step = (id: Parameters<typeof fileOf>[0]['step'], fragment = '') =>
    `/${fileOf({ locale, step: id })}${fragment}`;
  const side = (page: Parameters<typeof sideFileOf>[1], fragment = '') => `/${sideFileOf(locale, page)}${fragment}`;
  return [
    { kind: 'start', address: step('start') },
    { kind: 'start, come back to', address: step('start', wayTo('other-ways').fragment) },
    { kind: 'question', address: step('code-problem') },
    { kind: 'guide', address: step('check-input', wayTo('check-input').fragment) },
    { kind: 'guide with pictures', address: step('sms-filter', wayTo('sms-filter').fragment) },
    { kind: 'contact-admin', address: step('contact-admin'), waits: true },
    { kind: 'contact-admin with a reason', address: step('contact-admin', asked.fragment) },
    { kind: 'resolved', address: step('resolved', solved.fragment) },
    { kind: 'case', address: side('case') },
    { kind: 'case with a trail', address: side('case', wayBy('other-ways', 'contact-admin').fragment), waits: true },
    { kind: 'map', address: side('map') },
    { kind: 'map with a trail', address: side('map', wayTo('sms-reception').fragment) },
    { kind: 'admin', address: side('admin') },
    { kind: 'section', address: side('admin-code') },
    { kind: 'setup', address: side('setup'), waits: true },
    { kind: 'numbers', address: side('numbers'), waits: true },
    { kind: 'about', address: side('about') },
    { kind: 'before', address: side('before') },
    { kind: 'not found', address: `/${locale}/sms-filtre.html` },
  ];
}
