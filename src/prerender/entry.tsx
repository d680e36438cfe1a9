import { prerender } from 'react-dom/static';
import { I18nextProvider } from 'react-i18next';
import { StaticRouter } from 'react-router-dom';
import { App } from '../app/App';
import { stepIds, type StepId } from '../diagnosis/steps';
import { createI18n, type LoadedLocale } from '../i18n/instance';
import { ja } from '../i18n/ja';
import { stepText, type Translate } from '../i18n/keys';
import { locales, sourceLocale, type Locale } from '../i18n/locales';
import { withoutPhraseBreaks } from '../i18n/phraseBreak';
import { aboutFileOf, fileOf, rootOf, type Root } from '../navigation/paths';
import { unknownOrganization } from '../organization/loading';
import { AboutScreen } from '../screens/AboutScreen';
import { withPhrases } from './phrases';

/** What the build needs to know of a page to write its file. */
export interface RenderedPage {
  /** From the site's root. */
  readonly file: string;
  readonly locale: Locale;
  readonly root: Root;
  readonly title: string;
  readonly description: string;
  readonly app: string;
  /** Whether the page goes on in the browser, or is all there is. */
  readonly needsApp: boolean;
}

const resources = { ja: withPhrases(ja) } satisfies Record<Locale, LoadedLocale['resources']>;

/** The script that gives a page its wording; it runs before the app's. */
export function localeScript(locale: Locale): string {
  // What only a page without scripts says, and what only a page's head says, is not sent to all the others.
  const { about: _, ...shipped } = resources[locale];
  const loaded = { locale, resources: shipped } satisfies LoadedLocale;
  const text = JSON.stringify(loaded, (key, value: unknown) => (key === 'description' ? undefined : value));
  return `globalThis.loginGuideLocale=${text};`;
}

/** The files of all pages: the front page at the root, and in every locale each step and what it says about itself. */
export function pageFiles(): readonly string[] {
  return [
    'index.html',
    ...locales.flatMap((locale) => [...stepIds.map((step) => fileOf({ locale, step })), aboutFileOf(locale)]),
  ];
}

export { locales };

/** The file a host shows for an address that does not exist. */
export const notFoundFile = '404.html';

/** Renders the page of a file; a step as the app first renders it in the browser. */
export async function renderPage(file: string): Promise<RenderedPage> {
  const locale = locales.find((candidate) => file.startsWith(`${candidate}/`)) ?? sourceLocale;
  const i18n = createI18n({ locale, resources: resources[locale] });
  const t = i18n.t as Translate;
  // The file for wrong addresses is mostly shown one folder deep, where the pages are.
  const path = file === notFoundFile ? `/${sourceLocale}/${notFoundFile}` : `/${file}`;
  const root = rootOf(path);
  const isAbout = file === aboutFileOf(locale);
  const { prelude } = await prerender(
    isAbout ? (
      <I18nextProvider i18n={i18n}>
        <AboutScreen startHref={`${root}/${fileOf({ locale, step: 'start' })}`} />
      </I18nextProvider>
    ) : (
      <StaticRouter location={path}>
        <App i18n={i18n} organization={unknownOrganization} />
      </StaticRouter>
    ),
  );
  const { title, description } = wordingOf(file, t, isAbout);
  return {
    file,
    locale,
    root,
    title: withoutPhraseBreaks(t('pageTitle', { title })),
    description,
    app: await new Response(prelude).text(),
    needsApp: !isAbout && file !== notFoundFile,
  };
}

function wordingOf(file: string, t: Translate, isAbout: boolean): { title: string; description: string } {
  if (isAbout) return { title: t('about:title'), description: t('about:description') };
  return file === notFoundFile ? t('notFound', { returnObjects: true }) : stepText(t, stepOfFile(file));
}

function stepOfFile(file: string): StepId {
  return stepIds.find((step) => locales.some((locale) => fileOf({ locale, step }) === file)) ?? 'start';
}
