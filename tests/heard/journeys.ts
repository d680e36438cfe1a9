import { stepText, type Translate } from '../../src/i18n/keys';
import type { Locale } from '../../src/i18n/locales';
import type { Family } from '../../src/i18n/namespaces';
import { plainText } from '../../src/i18n/plainText';
import { wordedPage } from '../support/wordedPage';
import { pagesToRead } from './pages';
import type { Scribe } from './scribe';

type Journey = (scribe: Scribe) => Promise<void>;

/** What people do on the pages, key by key. What they look for they find by the words of the locale. */
export function journeysIn(locale: Locale): Readonly<Record<string, Journey>> {
  const t = wordedPage(locale).t as Translate<Family>;
  const pages = pagesToRead(locale);
  const begin = (scribe: Scribe, page: string) => scribe.open(pages[page] ?? '');
  const words = (text: string) => plainText(text);
  return {
    // An answer, the next screen, and back.
    async answer(scribe) {
      await begin(scribe, 'start');
      await scribe.press('h');
      await scribe.press('Tab');
      await scribe.press('Return');
      await scribe.press('Down', 3);
      await scribe.press('XF86Back');
      await scribe.press('Tab');
    },
    // The boxes of a guide by Tab alone, and how it went.
    async ticks(scribe) {
      await begin(scribe, 'guide');
      await scribe.press('h');
      await scribe.press('Tab', 2);
      await scribe.press('space');
      await scribe.press('Tab', 5);
    },
    // What was tried, opened.
    async tried(scribe) {
      await begin(scribe, 'guide');
      await scribe.seek('Tab', words(t('tried.title')));
      await scribe.press('Return');
      await scribe.press('Tab', 2);
    },
    // A text like a password, the warning, a copy, and a second one.
    async secret(scribe) {
      await begin(scribe, 'contact-admin');
      await scribe.seek('Tab', words(t('contact.formTitle')));
      await scribe.press('Return');
      await scribe.seek('Tab', words(t('contact.field.screenText')));
      await scribe.type('password abc12345');
      await scribe.seek('shift+Tab', words(t('contact.copy')));
      await scribe.press('Return');
      await scribe.seek('Tab', words(t('sensitive.proceed.copy')));
      await scribe.press('Return');
    },
    async 'copy-twice'(scribe) {
      await begin(scribe, 'contact-admin');
      await scribe.seek('Tab', words(t('contact.copy')));
      await scribe.press('Return', 2);
    },
    // Words that are found, and words that are not.
    async search(scribe) {
      await begin(scribe, 'start');
      await scribe.seek('Tab', words(t('find.label')));
      await scribe.type('ninshou');
      await scribe.press('Tab');
      await scribe.press('shift+Tab');
      await scribe.type('qqqqq');
    },
    // The map: a link of its list copied twice, then the picture made larger.
    async map(scribe) {
      await begin(scribe, 'map');
      await scribe.seek('Tab', words(t('case:next.copyNamed', { step: stepText(t, 'start').title })));
      await scribe.press('Return', 2);
      await scribe.seek('h', words(t('map:picture.title')));
      await scribe.press('Tab');
      await scribe.press('Return');
      await scribe.press('Tab', 5);
    },
    // A call: its first answer, and the record copied.
    async call(scribe) {
      await begin(scribe, 'case');
      await scribe.seek('Tab', words(t('case:call.begin')));
      await scribe.press('Return');
      await scribe.press('Tab', 3);
    },
    async 'language-menu'(scribe) {
      await begin(scribe, 'start');
      await scribe.seek('Tab', 'Language');
      await scribe.press('Return');
      await scribe.press('Tab');
      await scribe.press('Escape');
    },
    // A wrong address, the field left, and the file not saved; then its contents copied.
    async setup(scribe) {
      await begin(scribe, 'setup');
      await scribe.seek('Tab', words(t('setup:fields.administrator.mail.label')));
      await scribe.type('yamada');
      await scribe.press('Tab');
      await scribe.press('shift+Tab');
      await scribe.seek('shift+Tab', words(t('setup:steps.place')));
      await scribe.press('Return');
      await scribe.seek('Tab', words(t('setup:result.save')));
      await scribe.press('Return');
      await scribe.seek('Tab', words(t('setup:result.text.title')));
      await scribe.press('Return');
      await scribe.seek('Tab', words(t('setup:result.text.copy')));
      await scribe.press('Return', 2);
    },
    async 'not-found'(scribe) {
      await begin(scribe, 'not-found');
      await scribe.press('h', 2);
      await scribe.press('Tab');
    },
  };
}
