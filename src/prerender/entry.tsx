import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router-dom';
import { App } from '../app/App';
import { stepIds, type StepId } from '../diagnosis/steps';
import { createI18n, type LoadedLocale } from '../i18n/instance';
import { ja } from '../i18n/ja';
import { stepText, type Translate } from '../i18n/keys';
import { locales, sourceLocale, type Locale } from '../i18n/locales';
import { fileOf, rootOf, type Root } from '../navigation/paths';
import { unknownOrganization } from '../organization/loading';

/** What the build needs to know of a page to write its file. */
export interface RenderedPage {
  /** From the site's root. */
  readonly file: string;
  readonly locale: Locale;
  readonly root: Root;
  readonly title: string;
  readonly description: string;
  readonly app: string;
}

const resources = { ja } satisfies Record<Locale, LoadedLocale['resources']>;

/** The script that gives a page its wording; it runs before the app's. */
export function localeScript(locale: Locale): string {
  const loaded: LoadedLocale = { locale, resources: resources[locale] };
  return `globalThis.loginGuideLocale=${JSON.stringify(loaded)};`;
}

/** The files of all pages: the front page at the root, and every step in every locale. */
export function pageFiles(): readonly string[] {
  return ['index.html', ...locales.flatMap((locale) => stepIds.map((step) => fileOf({ locale, step })))];
}

export { locales };

/** The file a host shows for an address that does not exist. */
export const notFoundFile = '404.html';

/** Renders the page of a file as the app first renders it in the browser. */
export async function renderPage(file: string): Promise<RenderedPage> {
  const locale = locales.find((candidate) => file.startsWith(`${candidate}/`)) ?? sourceLocale;
  const i18n = createI18n({ locale, resources: resources[locale] });
  const t = i18n.t as Translate;
  const isNotFound = file === notFoundFile;
  // The file for wrong addresses is mostly shown one folder deep, where the pages are.
  const path = isNotFound ? `/${sourceLocale}/${notFoundFile}` : `/${file}`;
  const { prelude } = await prerender(
    <StaticRouter location={path}>
      <App i18n={i18n} organization={unknownOrganization} />
    </StaticRouter>,
  );
  const { title, description } = isNotFound ? t('notFound', { returnObjects: true }) : stepText(t, stepOfFile(file));
  return {
    file,
    locale,
    root: rootOf(path),
    title: t('pageTitle', { title }),
    description,
    app: await new Response(prelude).text(),
  };
}

function stepOfFile(file: string): StepId {
  return stepIds.find((step) => locales.some((locale) => fileOf({ locale, step }) === file)) ?? 'start';
}
