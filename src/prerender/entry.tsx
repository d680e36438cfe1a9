import type { ReactNode } from 'react';
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
import { NotFoundScreen } from '../screens/NotFoundScreen';
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
  // What only a page that is no step says, and what only a page's head says, is not sent to all the others.
  const { about: _, admin: __, notFound: ___, ...shipped } = resources[locale];
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
  const { title, description, screen } = describe(file, locale, t);
  const { prelude } = await prerender(
    screen ? (
      <I18nextProvider i18n={i18n}>{screen}</I18nextProvider>
    ) : (
      <StaticRouter location={`/${file}`}>
        <App i18n={i18n} organization={unknownOrganization} isSettled={false} />
      </StaticRouter>
    ),
  );
  return {
    file,
    locale,
    root: rootOf(file),
    title: withoutPhraseBreaks(t('pageTitle', { title })),
    description,
    app: await new Response(prelude).text(),
    needsApp: screen === null,
  };
}

interface Described {
  readonly title: string;
  readonly description: string;
  /** The whole page where it is no step; those get no scripts. */
  readonly screen: ReactNode;
}

function describe(file: string, locale: Locale, t: Translate): Described {
  // The page for wrong addresses is mostly shown where the others are; its own script sees to the rest.
  const hrefTo = (step: StepId) => `../${fileOf({ locale, step })}`;
  if (file === notFoundFile)
    return { ...t('notFound:page', { returnObjects: true }), screen: <NotFoundScreen hrefOf={hrefTo} /> };
  if (file !== aboutFileOf(locale)) return { ...stepText(t, stepOfFile(file)), screen: null };
  return {
    title: t('about:title'),
    description: t('about:description'),
    screen: <AboutScreen startHref={hrefTo('start')} />,
  };
}

function stepOfFile(file: string): StepId {
  return stepIds.find((step) => locales.some((locale) => fileOf({ locale, step }) === file)) ?? 'start';
}
