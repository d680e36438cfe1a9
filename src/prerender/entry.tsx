import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { I18nextProvider } from 'react-i18next';
import { StaticRouter } from 'react-router-dom';
import { App } from '../app/App';
import { DeskApp, type DeskPage } from '../app/DeskApp';
import { SetupApp } from '../app/SetupApp';
import { stepIds, type StepId } from '../diagnosis/steps';
import { createI18n, type LoadedLocale } from '../i18n/instance';
import { ja } from '../i18n/ja';
import { stepText, type Translate } from '../i18n/keys';
import { locales, sourceLocale, type Locale } from '../i18n/locales';
import { withoutPhraseBreaks } from '../i18n/phraseBreak';
import { sideLinksIn } from '../navigation/hrefs';
import { fileOf, rootOf, sideFileOf, sidePages, type Root, type SidePage } from '../navigation/paths';
import type { Organization } from '../organization/schema';
import { AboutScreen } from '../screens/AboutScreen';
import { MapScreen } from '../screens/MapScreen';
import { NotFoundScreen } from '../screens/NotFoundScreen';
import type { Client } from './clients.ts';
import { mapPicture } from './mapPicture';
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
  /** Which side page it is, if it is no step. */
  readonly sidePage: SidePage | null;
  /** What goes on in the browser; null where the page is all there is. */
  readonly client: Client | null;
}

const resources = { ja: withPhrases(ja) } satisfies Record<Locale, LoadedLocale['resources']>;

/** The script that gives a page its wording and its company's settings; it runs before its client's. */
export function localeScript(locale: Locale, client: Client, organization: Organization): string {
  // What only a page's head or a page without a client says is sent to nobody, and what the desk and the setup say to these only.
  const { about: _, notFound: __, admin, case: summary, map, setup, pictures, ...shared } = resources[locale];
  const own = { steps: { pictures }, desk: { admin, case: summary, map }, setup: { setup } } satisfies Record<
    Client,
    object
  >;
  const shipped = { ...shared, ...own[client] };
  const loaded = { locale, resources: shipped } satisfies LoadedLocale;
  const text = JSON.stringify(loaded, (key, value: unknown) => (key === 'description' ? undefined : value));
  return `globalThis.loginGuideLocale=${text};globalThis.loginGuideSettings=${JSON.stringify(organization)};`;
}

/** The files of all pages but that for wrong addresses: the front page at the root, and in every locale the others. */
export function pageFiles(): readonly string[] {
  return [
    'index.html',
    ...locales.flatMap((locale) => [
      ...stepIds.map((step) => fileOf({ locale, step })),
      ...sidePages.map((page) => sideFileOf(locale, page)),
    ]),
  ];
}

export { organizationJsonSchema } from './jsonSchema';
export { readOrganization } from '../organization/settingsModule';
export { locales };

/** The file a host shows for an address that does not exist. */
export const notFoundFile = '404.html';

/** Renders the page of a file, as its client first renders it in the browser. */
export async function renderPage(file: string, organization: Organization): Promise<RenderedPage> {
  const locale = locales.find((candidate) => file.startsWith(`${candidate}/`)) ?? sourceLocale;
  const i18n = createI18n({ locale, resources: resources[locale] });
  const t = i18n.t as Translate;
  const sidePage = sidePages.find((page) => sideFileOf(locale, page) === file) ?? null;
  const { title, description, client, content } = await describe(file, sidePage, { locale, t, i18n, organization });
  const { prelude } = await prerender(content);
  return {
    file,
    locale,
    root: rootOf(file),
    title: withoutPhraseBreaks(t('pageTitle', { title })),
    description,
    app: await new Response(prelude).text(),
    sidePage,
    client,
  };
}

interface Described {
  readonly title: string;
  readonly description: string;
  readonly client: Client | null;
  readonly content: ReactNode;
}

interface Wording {
  readonly locale: Locale;
  readonly t: Translate;
  readonly i18n: ReturnType<typeof createI18n>;
  readonly organization: Organization;
}

async function describe(file: string, sidePage: SidePage | null, wording: Wording): Promise<Described> {
  const { locale, t, i18n, organization } = wording;
  const hrefTo = (step: StepId) => `../${fileOf({ locale, step })}`;
  const worded = (screen: ReactNode) => <I18nextProvider i18n={i18n}>{screen}</I18nextProvider>;
  const desk = (page: DeskPage) => (
    <DeskApp i18n={i18n} locale={locale} page={page} organization={organization} isSettled={false} />
  );
  if (file === notFoundFile) {
    // It is mostly shown where the others are; its own script sees to the rest.
    const content = worded(<NotFoundScreen hrefOf={hrefTo} />);
    return { ...t('notFound:page', { returnObjects: true }), client: null, content };
  }
  switch (sidePage) {
    case 'about': {
      const content = worded(<AboutScreen startHref={hrefTo('start')} />);
      return { title: t('about:title'), description: t('about:description'), client: null, content };
    }
    case 'case':
      return { title: t('case:title'), description: t('case:description'), client: 'desk', content: desk('case') };
    case 'admin':
      return { title: t('admin:title'), description: t('admin:description'), client: 'desk', content: desk('admin') };
    case 'setup': {
      const content = (
        <SetupApp i18n={i18n} locale={locale} organization={organization} storage={null} site={null} isReady={false} />
      );
      return { title: t('setup:title'), description: t('setup:description'), client: 'setup', content };
    }
    case 'map': {
      const content = worded(
        <MapScreen links={sideLinksIn(locale, '..')} organization={organization} picture={await mapPicture(t, locale)}>
          {desk('map')}
        </MapScreen>,
      );
      return { title: t('map:title'), description: t('map:description'), client: 'desk', content };
    }
    case null: {
      const { title, description } = stepText(t, stepOfFile(file));
      const content = (
        <StaticRouter location={`/${file}`}>
          <App i18n={i18n} organization={organization} isSettled={false} />
        </StaticRouter>
      );
      return { title, description, client: 'steps', content };
    }
  }
}

function stepOfFile(file: string): StepId {
  return stepIds.find((step) => locales.some((locale) => fileOf({ locale, step }) === file)) ?? 'start';
}
