import { createI18n } from '../i18n/instance';
import { stepText, type Translate } from '../i18n/keys';
import { localeInfos, type Locale } from '../i18n/locales';
import { plainText } from '../i18n/plainText';
import { fileOf } from '../navigation/paths';
import { resources } from './resources';

/** The file that says how the guide is installed from a page of a locale. */
export function manifestFileOf(locale: Locale): string {
  return `${locale}/manifest.webmanifest`;
}

/**
 * The web app manifest of a locale (https://www.w3.org/TR/appmanifest/): whatever page it is installed from, it is one and
 * the same app, which begins at the start in the language it was installed in.
 */
export function webManifest(locale: Locale): string {
  const t = createI18n({ locale, resources: resources[locale] }).t as Translate;
  const { lang, dir = 'ltr' } = localeInfos[locale];
  const icon = (file: string, rest: object) => ({ src: `../icons/${file}`, ...rest });
  const manifest = {
    id: '../',
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
