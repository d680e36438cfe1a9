import { renderToStaticMarkup } from 'react-dom/server';
import { phases, steps, type Phase } from '../diagnosis/steps';
import { localeInfos, locales } from '../i18n/locales';
import { manifestFileOf } from '../navigation/paths';
import { previewedSteps } from '../screens/setup/preview';
import { laterTemplateId, type LaterScript } from '../site/laterScript';
import { waitingTemplateId } from '../site/startAfterPaint';
import { bundles, type OnDemandFiles, type PageEntry } from './bundles.ts';
import { LinkPreviewTags } from './linkPreview';
import type { RenderedPage } from './pages';
import { contentSecurityPolicy } from './security';

/** The built parts of a page. */
export interface Assets {
  /** The whole style sheet, inlined: nothing blocks the first paint. */
  readonly style: string;
  /** The style sheet of what the setup draws in a frame, which has the policy of the page. */
  readonly framedStyle: string;
  /** The code that runs before the first paint. */
  readonly headScript: string;
  /** The files of the scripts, from the site's root, in the order in which they run; none for a page without an entry. */
  readonly scripts: readonly string[];
  /** The code that runs at the end of the page. */
  readonly endScript?: string;
  /** The scripts that wait until they are needed, in the pages that may need them. */
  readonly later: Readonly<Record<LaterScript, string>>;
  readonly onDemand: OnDemandFiles;
}

/** Shows the offer of the one language that the script in the head found to be the reader's. */
export const offerStyle = locales
  .map((locale) => `[data-offer=${locale}] .language-offers [data-locale=${locale}]{display:inline-flex}`)
  .join('');

/** Says UTF-8 before any header of the host does (https://encoding.spec.whatwg.org/#decode). */
export const byteOrderMark = '\uFEFF';

/** Fills the page template, `index.html`, for a built page. */
export function fillDocument(template: string, page: RenderedPage, assets: Assets): string {
  const { style, framedStyle, headScript, scripts, endScript, later, onDemand } = assets;
  const inlineScripts = [headScript, ...(endScript ? [endScript] : [])];
  const styles = page.kind === 'setup' ? [style, framedStyle] : [style];
  const policy = contentSecurityPolicy({ styles, scripts: inlineScripts });
  const head = renderToStaticMarkup(
    <>
      <meta httpEquiv="Content-Security-Policy" content={policy} />
      <Description page={page} />
      <style dangerouslySetInnerHTML={{ __html: style }} />
      <script dangerouslySetInnerHTML={{ __html: headScript }} />
    </>,
  );
  const manifest = renderToStaticMarkup(<Manifest page={page} />);
  const addresses = scripts.map((script) => `${page.root}/${script}`);
  const end = endScript ? `<script>${endScript}</script>` : '';
  const waits =
    waiting(manifest, addresses) + waitingLater(page, (name) => `<script src="${page.root}/${later[name]}"></script>`);
  return byteOrderMark + fill(template, page, { head: head + waits, end, onDemand });
}

/** Fills the page template for the development server, which brings its own scripts and styles. */
export function fillDevDocument(template: string, page: RenderedPage): string {
  const { entry, locale, phase } = page;
  const head = renderToStaticMarkup(
    <>
      <Description page={page} />
      <Manifest page={page} />
      <style dangerouslySetInnerHTML={{ __html: offerStyle }} />
      <script type="module" src={`/${bundles.head.entry}`} />
    </>,
  );
  const wordingOf = (name: PageEntry | Phase | 'summaries') => `<script src="/@locale/${locale}/${name}.js"></script>`;
  const scripts = entry
    ? `${wordingOf(entry)}${phase ? wordingOf(phase) : ''}<script type="module" src="/${bundles[entry].entry}"></script>`
    : '';
  const later = waitingLater(page, (name) =>
    isOfLog(name) || name === 'wording'
      ? wordingOf(name === 'wording' ? 'steps' : name)
      : `<script type="module" src="/${bundles[name].entry}"></script>`,
  );
  const imports = stylesOf(page).map((file) => `import "/src/${file}";`);
  const end = `${scripts}${later}<script type="module">${imports.join('')}</script>`;
  return fill(template, page, {
    head,
    end,
    onDemand: {
      qr: bundles.qr.entry,
      memory: bundles.memory.entry,
      count: bundles.count.entry,
      search: `@search/${locale}.js`,
      settings: bundles.settings.entry,
    },
  });
}

/** The styles that the modules of a page do not bring: all of a page that has none, and those of what only the build draws. */
function stylesOf({ entry, kind }: RenderedPage): readonly string[] {
  if (!entry) return ['components/tokens.css', 'components/base.css', 'components/layout.css', 'app/App.tsx'];
  return ['map', 'numbers'].includes(kind) ? ['illustrations/FlowLegend.css', 'illustrations/FlowMap.css'] : [];
}

/**
 * What is not fetched before the page has been painted: its scripts, and the manifest, which brings an icon with it. The script in
 * the head takes them out of the template (docs/hydration.md). Without scripts it stays what it is, and nothing can be installed
 * for offline either.
 */
function waiting(manifest: string, addresses: readonly string[]): string {
  if (addresses.length === 0) return manifest;
  const scripts = addresses.map((address) => `<script defer src="${address}"></script>`);
  return `<template id="${waitingTemplateId}">${scripts.join('')}${manifest}</template>`;
}

/** What most visits never need is not fetched before it is. */
function waitingLater(page: RenderedPage, scriptOf: (name: LaterScript) => string): string {
  return laterOn(page)
    .map(
      (name) =>
        `<template id="${laterTemplateId(name)}"${page.entry === 'steps' && isOfLog(name) ? ' data-log' : ''}>${scriptOf(name)}</template>`,
    )
    .join('');
}

/** Whether a page with answers in its address needs it before it can say them. */
const isOfLog = (name: LaterScript): name is Phase | 'summaries' =>
  name === 'summaries' || phases.some((phase) => phase === name);

/** The phases of the screens that the setup's preview shows. */
const previewed = previewedSteps.map((step) => steps[step].phase);

function laterOn({ entry, kind, phase: own }: RenderedPage): readonly LaterScript[] {
  if (!entry) return [];
  if (entry === 'steps') return ['detector', 'summaries', 'company', ...phases.filter((phase) => phase !== own)];
  // On the page of a case a note can be written; its record names answers by their labels.
  if (kind === 'case') return ['detector', 'company'];
  if (kind === 'setup') return ['wording', ...previewed, 'preview', 'company'];
  if (kind === 'numbers') return ['viewer', 'logReader', 'company'];
  return kind === 'map' ? ['viewer', 'company'] : ['company'];
}

interface Filling {
  readonly head: string;
  readonly end: string;
  readonly onDemand: OnDemandFiles;
}

function fill(template: string, page: RenderedPage, { head, end, onDemand }: Filling): string {
  const { lang, dir = 'ltr' } = localeInfos[page.locale];
  return template
    .replace('%lang%', lang)
    .replace('%dir%', dir)
    .replace('%locale%', page.locale)
    .replace('%root%', page.root)
    .replace('%file%', page.file)
    .replace('%qr%', onDemand.qr)
    .replace('%memory%', onDemand.memory)
    .replace('%count%', onDemand.count)
    .replace('%search%', onDemand.search)
    .replace('%settings%', onDemand.settings)
    .replace('%page%', page.kind)
    .replace('<!--head-->', () => head)
    .replace('<!--app-->', () => page.app)
    .replace('<!--scripts-->', () => end);
}

/** Inlined: it saves a request, and a relative address would be resolved again from where the router goes. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="5" fill="#23457f"/>' +
    '<rect x="6.5" y="3.5" width="11" height="17" rx="2" fill="none" stroke="#fff" stroke-width="1.6"/>' +
    '<path d="M9.5 12.2h4.6m-2-2.2 2.2 2.2-2.2 2.2" fill="none" stroke="#ffd84d" stroke-width="1.6"/></svg>',
)}`;

function Description({ page: { title, description, locale, preview } }: { readonly page: RenderedPage }) {
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <LinkPreviewTags preview={preview} description={description} locale={locale} />
      <Identity />
    </>
  );
}

/** By what a tab and a window around the page are known as the guide's. */
export function Identity() {
  return (
    <>
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#f7f6f2" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#14181f" />
      <link rel="icon" href={icon} type="image/svg+xml" />
    </>
  );
}

/**
 * The front page has none: the router goes on to another folder, from where the address would be another one. Unlike all else of a
 * page, it is fetched without cookies unless that is said, and a host that wants people logged in sends another page in its place.
 */
function Manifest({ page: { locale, root, kind } }: { readonly page: RenderedPage }) {
  if (kind === 'front') return null;
  return <link rel="manifest" href={`${root}/${manifestFileOf(locale)}`} crossOrigin="use-credentials" />;
}
