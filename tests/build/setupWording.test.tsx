import { runInThisContext } from 'node:vm';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { SetupApp } from '../../src/app/SetupApp';
import { localeScript, typesetIn } from '../../src/build/localeScripts';
import { reasons } from '../../src/diagnosis/reasons';
import { createI18n } from '../../src/i18n/instance';
import { locales, sourceLocale } from '../../src/i18n/locales';
import { formOf } from '../../src/settings/form';
import type { Settings } from '../../src/settings/schema';
import { variants } from '../support/variants';

// The setup is sent only what it says. A text that is missing would be its key on the screen.

afterEach(() => vi.unstubAllGlobals());

const narrowed: Settings = {
  company: 'Example',
  administrator: { phone: '03-0000-0000', extension: '1234' },
  loginMethods: ['company'],
  twoStep: 'none',
  phones: 'managed',
  companyLogin: { name: 'ID', resetPage: 'https://id.example.co.jp/' },
  companyApp: { where: 'portal', page: 'https://portal.example.co.jp/' },
  networkRestricted: false,
  links: [{ title: 'A', href: 'https://portal.example.co.jp/' }],
  locales: [sourceLocale],
  defaultLocale: sourceLocale,
  contacts: [{ office: 'Osaka', reasons: [...reasons], phone: '06-0000-0000', opening: 'mo-fr 09:00-18:00' }],
  form: { address: 'https://forms.example.co.jp/?a={subject}', name: 'Form' },
  notes: { 'contact-admin': 'A note.', 'sms-reception': 'A note.' },
  brand: { logo: 'logo.png', colour: '#ffff00' },
  notice: [{ text: 'A notice.', level: 'outage', until: '2026-12-01', reason: reasons[0] }],
  numbers: true,
};

it.each(variants(locales))('the setup says in %s what it said when it was sent everything', (locale) => {
  vi.stubGlobal('location', { hash: '#place' });
  const [sent, whole] = (['setup', null] as const).map((entry) => {
    if (entry) runInThisContext(localeScript(locale, entry, {}));
    const i18n = createI18n(entry ? globalThis.loginGuideLocale : { locale, resources: typesetIn[locale] });
    return [{}, narrowed, { twoStep: 'required', phones: 'own' } as const]
      .map((settings) => {
        const storage = { getItem: () => JSON.stringify(formOf(settings)), setItem: () => {}, removeItem: () => {} };
        const app = <SetupApp i18n={i18n} locale={locale} settings={{}} storage={storage} site={null} isReady />;
        return renderToStaticMarkup(app);
      })
      .join('\n');
  });
  expect(sent).toBe(whole);
  expect(sent).toContain('1234');
});
