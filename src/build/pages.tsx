import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { I18nextProvider } from 'react-i18next';
import { StaticRouter } from 'react-router-dom';
import { AdminApp } from '../app/AdminApp';
import { App } from '../app/App';
import { CaseApp } from '../app/CaseApp';
import { MapApp } from '../app/MapApp';
import { SetupApp } from '../app/SetupApp';
import { retiredSteps } from '../diagnosis/retired';
import { company } from '../company/company';
import { stepIds, steps, type Phase, type StepId } from '../diagnosis/steps';
import { createI18n } from '../i18n/instance';
import { adminText, reasonText, stepText, type Translate } from '../i18n/keys';
import type { Family } from '../i18n/namespaces';
import { locales, sourceLocale, type Locale } from '../i18n/locales';
import { plainText } from '../i18n/plainText';
import { fillSlots } from '../i18n/slots';
import { hrefsIn, inEachLocale, sideLinksIn } from '../navigation/hrefs';
import {
  fileOf,
  readPath,
  rootOf,
  sectionOfFile,
  sectionPages,
  sideFileOf,
  sidePages,
  type Root,
  type SidePage,
} from '../navigation/paths';
import { frontLocale } from '../settings/frontLocale';
import type { Settings } from '../settings/schema';
import { AboutScreen } from '../screens/static/AboutScreen';
import { BeforeScreen } from '../screens/static/BeforeScreen';
import { NumbersApp } from '../app/NumbersApp';
import { NumbersScreen } from '../screens/numbers/NumbersScreen';
import { MapScreen } from '../screens/desk/MapScreen';
import { NotFoundScreen } from '../screens/static/NotFoundScreen';
import type { PageEntry } from './bundles.ts';
import { linkPreview, type LinkPreview } from './linkPreview';
import { sourceRequest, typesetIn } from './localeScripts';
import { mapPictures } from './map/picture';

/** What a page is: the one at the site's root, a step, a side page, or the one for wrong addresses. */
type PageKind = 'front' | 'step' | 'not-found' | SidePage;

/** What the build needs to know of a page to write its file. */
export interface RenderedPage {
  /** From the site's root. */
  readonly file: string;
  readonly locale: Locale;
  readonly root: Root;
  readonly title: string;
  readonly description: string;
  readonly preview: LinkPreview;
  readonly app: string;
  readonly kind: PageKind;
  /** The entry that hydrates it; null where the page is all there is. */
  readonly entry: PageEntry | null;
  /** The phase of its step, whose wording comes with it; null where it shows none. */
  readonly phase: Phase | null;
}

/** The files of all pages but the host's for wrong addresses: the front page at the root, and in every locale the others. */
export function pageFiles(): readonly string[] {
  return [
    frontFile,
    ...locales.flatMap((locale) => [
      ...stepIds.map((step) => fileOf({ locale, step })),
      // Links to a retired step open the one that took its place, without scripts too.
      ...Object.keys(retiredSteps).map((retired) => `${locale}/${retired}.html`),
      ...[...sidePages, ...sectionPages].map((page) => sideFileOf(locale, page)),
      `${locale}/${notFoundFile}`,
    ]),
  ];
}

/** The page at the site's root: the start, in the company's first language. */
const frontFile = 'index.html';

/** The file a host shows for an address that does not exist; each locale has one of its own, to which this one leads. */
export const notFoundFile = '404.html';

function kindOf(file: string, locale: Locale): PageKind {
  if (file === frontFile) return 'front';
  if (file.endsWith(notFoundFile)) return 'not-found';
  if (sectionOfFile(file)) return 'admin';
  return sidePages.find((page) => sideFileOf(locale, page) === file) ?? 'step';
}

// A page is prerendered with the parts that its scripts will have.
globalThis.loginGuideCompany = company;

let maps: Promise<ReadonlyMap<Locale, ReactNode>> | undefined;

/** Draws the maps of all locales, once; yields them by locale. */
export function drawMaps(): Promise<ReadonlyMap<Locale, ReactNode>> {
  maps ??= mapPictures(new Map(locales.map((locale) => [locale, translateIn(locale).t as Translate<'desk'>])));
  return maps;
}

function translateIn(locale: Locale): i18n {
  return createI18n({ locale, resources: typesetIn[locale], source: sourceRequest });
}

/** Renders the page of a file, as its entry first renders it in the browser. */
export async function renderPage(file: string, settings: Settings): Promise<RenderedPage> {
  const locale = locales.find((candidate) => file.startsWith(`${candidate}/`)) ?? frontLocale(settings);
  const i18n = translateIn(locale);
  const t = i18n.t as Translate<Family>;
  const kind = kindOf(file, locale);
  const { title, description, entry, content } = await describe(file, kind, { locale, t, i18n, settings });
  const { prelude } = await prerender(content, { progressiveChunkSize: Infinity });
  const pageTitle = plainText(t('pageTitle', { title }));
  return {
    file,
    locale,
    root: rootOf(file),
    title: pageTitle,
    description: plainText(description),
    preview: linkPreview({ title: pageTitle, siteName: plainText(t('productName')), locale, settings }),
    app: await new Response(prelude).text(),
    kind,
    entry,
    phase: entry === 'steps' ? steps[stepOfFile(file)].phase : null,
  };
}

interface Described {
  readonly title: string;
  readonly description: string;
  readonly entry: PageEntry | null;
  readonly content: ReactNode;
}

interface PageWording {
  readonly locale: Locale;
  readonly t: Translate<Family>;
  readonly i18n: i18n;
  readonly settings: Settings;
}

async function describe(file: string, kind: PageKind, wording: PageWording): Promise<Described> {
  const { locale, t, i18n, settings } = wording;
  const hrefTo = (step: StepId) => `../${fileOf({ locale, step })}`;
  const sideIn = (page: SidePage) => inEachLocale((other) => hrefsIn(other, '..').toSide(page));
  const startIn = inEachLocale((other) => `../${fileOf({ locale: other, step: 'start' })}`);
  const worded = (screen: ReactNode) => <I18nextProvider i18n={i18n}>{screen}</I18nextProvider>;
  switch (kind) {
    case 'not-found': {
      // It is mostly shown where the others are; its own script sees to the rest.
      const content = worded(<NotFoundScreen hrefOf={hrefTo} localeHrefs={startIn} settings={withoutLogo(settings)} />);
      return { ...t('notFound:page', { returnObjects: true }), entry: null, content };
    }
    case 'before': {
      const content = worded(
        <BeforeScreen startHref={hrefTo('start')} localeHrefs={sideIn('before')} settings={settings} />,
      );
      return { title: t('before:title'), description: t('before:description'), entry: null, content };
    }
    case 'about': {
      const content = worded(
        <AboutScreen startHref={hrefTo('start')} localeHrefs={sideIn('about')} settings={settings} />,
      );
      return { title: t('about:title'), description: t('about:description'), entry: null, content };
    }
    case 'case': {
      const content = <CaseApp i18n={i18n} locale={locale} settings={settings} isSettled={false} />;
      return { title: t('case:title'), description: t('case:description'), entry: 'case', content };
    }
    case 'admin': {
      const section = sectionOfFile(file);
      const content = <AdminApp i18n={i18n} locale={locale} settings={settings} section={section} />;
      if (!section) return { title: t('admin:title'), description: t('admin:description'), entry: 'admin', content };
      const [first = ''] = adminText(t as Translate<'desk'>, section).checks;
      return { title: reasonText(t, section).title, description: fillSlots(t, first), entry: 'admin', content };
    }
    case 'setup': {
      const content = (
        <SetupApp i18n={i18n} locale={locale} settings={settings} storage={null} site={null} isReady={false} />
      );
      return { title: t('setup:title'), description: t('setup:description'), entry: 'setup', content };
    }
    case 'map': {
      const content = worded(
        <MapScreen
          links={sideLinksIn(locale, '..')}
          localeHrefs={sideIn('map')}
          settings={settings}
          picture={(await drawMaps()).get(locale)}
        >
          <MapApp i18n={i18n} locale={locale} settings={settings} isSettled={false} />
        </MapScreen>,
      );
      return { title: t('map:title'), description: t('map:description'), entry: 'map', content };
    }
    case 'numbers': {
      const content = worded(
        <NumbersScreen
          links={sideLinksIn(locale, '..')}
          localeHrefs={sideIn('numbers')}
          settings={settings}
          picture={(await drawMaps()).get(locale)}
        >
          <NumbersApp i18n={i18n} isReady={false} />
        </NumbersScreen>,
      );
      return { title: t('numbers:title'), description: t('numbers:description'), entry: 'numbers', content };
    }
    case 'front':
    case 'step': {
      const { title, description } = stepText(t, stepOfFile(file));
      const content = (
        <StaticRouter location={`/${file}`}>
          <App i18n={i18n} settings={settings} isSettled={false} />
        </StaticRouter>
      );
      return { title, description, entry: 'steps', content };
    }
  }
}

/** A page for wrong addresses does not know how deep it is shown, and so not where a picture is. */
function withoutLogo({ brand, ...others }: Settings): Settings {
  return brand?.colour ? { ...others, brand: { colour: brand.colour } } : others;
}

function stepOfFile(file: string): StepId {
  return readPath(`/${file}`, sourceLocale)?.step ?? 'start';
}
