import { createI18n } from '../i18n/instance';
import { stepText, type Translate } from '../i18n/keys';
import { localeInfos, type Locale } from '../i18n/locales';
import { plainText } from '../i18n/plainText';
import { fileOf } from '../navigation/paths';
import { resources } from './resources';

/**
 * The web app manifest of a locale (https://www.w3.org/TR/appmanifest/): an app for each language, which begins at its start.
 * Without an `id`, which would be looked up from the root of the host: several guides may lie on one.
 */
export function webManifest(locale: Locale): string {
  const t = createI18n({ locale, resources: resources[locale] }).t as Translate;
  const { lang, dir = 'ltr' } = localeInfos[locale];
  const icon = (file: string, rest: object) => ({ src: `../icons/${file}`, ...rest });
  const manifest = {
    start_url: `../${fileOf({ locale, step: 'start' })}`,
    scope: '../',
    display: 'standalone',
    name: plainText(t('productName')),
    description: plainText(stepText(t, 'start').description),
    lang,
    dir,
    theme_color: '#23457f',
    background_color: '#f7f6f2',
    icons: [
      icon('192.png', { sizes: '192x192', type: 'image/png' }),
      icon('512.png', { sizes: '512x512', type: 'image/png' }),
      icon('maskable.png', { sizes: '512x512', type: 'image/png', purpose: 'maskable' }),
    ],
  };
  return JSON.stringify(manifest, null, 2);
}
