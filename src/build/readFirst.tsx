import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../i18n/instance';
import type { Translate } from '../i18n/keys';
import { localeInfos, locales, sourceLocale, type Locale } from '../i18n/locales';
import { plainText } from '../i18n/plainText';
import { inEachLocale } from '../navigation/hrefs';
import { fileOf, rootOf, sideFileOf } from '../navigation/paths';
import { ReadFirstScreen } from '../screens/static/ReadFirstScreen';
import type { Settings } from '../settings/schema';
import { byteOrderMark, Identity } from './document';
import { typesetIn } from './localeScripts';
import { contentSecurityPolicy } from './security';

/** The folder of the site, beside these pages. */
const siteBeside = 'site';

/** One touch selects all of the text to copy: there are no scripts to do it. And each step stands apart from the one before. */
const ownStyle = '.message{-webkit-user-select:all;user-select:all}main>.section{margin-top:var(--space-3)}';

/** Where the page of a locale is in a release. The first is found by its name among the files, so that is Japanese. */
function fileIn(locale: Locale): string {
  return locale === sourceLocale ? 'はじめにお読みください.html' : `read-first/${locale}.html`;
}

/**
 * Returns the page that an administrator reads first, in each locale, by its file. It comes with a release and is opened from disk; it
 * is no part of the site, and has no scripts. `style` is that of the site's pages.
 */
export function readFirstPages(style: string, settings: Settings): ReadonlyMap<string, string> {
  return new Map(locales.map((locale) => [fileIn(locale), readFirstPage(locale, style + ownStyle, settings)]));
}

function readFirstPage(locale: Locale, style: string, settings: Settings): string {
  const i18n = createI18n({ locale, resources: typesetIn[locale] });
  const t = i18n.t as Translate<'static'>;
  const { lang, dir } = localeInfos[locale];
  const root = rootOf(fileIn(locale));
  const hrefs = inEachLocale((other) => encodeURI(`${root}/${fileIn(other)}`));
  const html = renderToStaticMarkup(
    <html lang={lang} dir={dir} data-locale={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={contentSecurityPolicy({ styles: [style], scripts: [] })} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{plainText(t('pageTitle', { title: t('readFirst:title') }))}</title>
        <meta name="description" content={plainText(t('readFirst:description'))} />
        <Identity />
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <I18nextProvider i18n={i18n}>
          <ReadFirstScreen
            startHref={`${root}/${siteBeside}/${fileOf({ locale, step: 'start' })}`}
            setupHref={`${root}/${siteBeside}/${sideFileOf(locale, 'setup')}`}
            localeHrefs={hrefs}
            settings={settingsBeside(settings)}
          />
        </I18nextProvider>
      </body>
    </html>,
  );
  return `${byteOrderMark}<!doctype html>${html}\n`;
}

/** What of the settings can be said on a page that lies beside the site: its files are elsewhere, and what it tells for a while is old. */
function settingsBeside(settings: Settings): Settings {
  const { brand: _, notice: __, ...others } = settings;
  return others;
}
