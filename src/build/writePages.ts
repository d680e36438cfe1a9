import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Phase } from '../diagnosis/steps';
import type { Locale } from '../i18n/locales';
import type { Settings } from '../settings/schema';
import { asciiStyle } from './ascii.ts';
import { pageEntries, type PageEntry } from './bundles.ts';
import { linkPicture, linkPictureFile } from './linkPicture.ts';
import type { RenderedPage } from './pages';
import type * as Renderer from './renderer';
import type { BuiltScripts } from './scripts.ts';
import type { SiteFolder } from './siteFolder.ts';

/** A page as it was written. */
export type WrittenPage = Pick<RenderedPage, 'file' | 'locale' | 'kind'> & { readonly html: string };

export interface WrittenPages {
  readonly pages: readonly WrittenPage[];
  /** The scripts of the steps in a locale, and what they fetch on demand. */
  readonly scriptsOf: (locale: Locale) => readonly string[];
}

/** What pages are made of. */
interface Parts {
  readonly renderer: typeof Renderer;
  readonly scripts: BuiltScripts;
  readonly settings: Settings;
}

/** Writes all pages, with the wording of each locale as scripts, the manifests, the picture for links and the schema of the settings. */
export async function writePages({ renderer, scripts, settings }: Parts, site: SiteFolder): Promise<WrittenPages> {
  const { locales, phases, offerStyle, mapStyle } = renderer;
  const template = await readFile('index.html', 'utf8');
  const styleOf = ({ entry, kind }: Pick<RenderedPage, 'entry' | 'kind'>) =>
    scripts.entries[entry ?? 'steps'].style +
    offerStyle +
    asciiStyle(renderer.companyStyle(settings)) +
    (kind === 'map' || kind === 'numbers' ? asciiStyle(mapStyle) : '');

  const localeScripts = new Map<string, string>();
  const phaseScripts = new Map<string, string>();
  const searches = new Map<string, string>();
  const summaries = new Map<string, string>();
  for (const locale of locales) {
    for (const entry of pageEntries) {
      const script = renderer.localeScript(locale, entry, settings);
      localeScripts.set(`${locale}-${entry}`, await site.writeHashed(`${locale}-${entry}`, 'js', script));
    }
    for (const phase of phases) {
      const script = renderer.phaseScript(locale, phase);
      phaseScripts.set(`${locale}-${phase}`, await site.writeHashed(`${locale}-${phase}`, 'js', script));
    }
    summaries.set(locale, await site.writeHashed(`${locale}-summaries`, 'js', renderer.summariesScript(locale)));
    const search = renderer.searchScript(locale, `./${path.posix.basename(scripts.search)}`);
    searches.set(locale, await site.writeHashed(`${locale}-search`, 'js', search));
    await site.write(renderer.manifestFileOf(locale), renderer.webManifest(locale));
  }
  const wordingOf = (locale: Locale, phase: Phase) => phaseScripts.get(`${locale}-${phase}`) ?? '';
  /** In the order in which they run. */
  const filesOf = (locale: Locale, entry: PageEntry, phase: Phase | null) => [
    localeScripts.get(`${locale}-${entry}`) ?? '',
    ...(phase ? [wordingOf(locale, phase)] : []),
    scripts.vendor,
    scripts.entries[entry].file,
  ];

  const laterIn = (locale: Locale) => ({
    detector: scripts.detector,
    summaries: summaries.get(locale) ?? '',
    ...(Object.fromEntries(phases.map((phase) => [phase, wordingOf(locale, phase)])) as Record<Phase, string>),
  });
  const { company, viewer, logReader } = scripts;
  const preview = await site.writeHashed(
    'preview',
    'js',
    `globalThis.loginGuidePreviewStyle=${JSON.stringify(scripts.preview.style)};${scripts.preview.code}`,
  );
  const scriptsIn = ({ kind, locale, entry, phase }: RenderedPage) =>
    kind === 'about' || kind === 'before' ? [scripts.leaving] : entry ? filesOf(locale, entry, phase) : [];

  const onDemandIn = (locale: Locale) => ({ ...scripts.onDemand, search: searches.get(locale) ?? '' });

  const pages: WrittenPage[] = [];
  for (const file of [...renderer.pageFiles(), renderer.notFoundFile]) {
    const page = await renderer.renderPage(file, settings);
    const html = renderer.fillDocument(template, page, {
      style: styleOf(page),
      headScript: scripts.head,
      scripts: scriptsIn(page),
      later: {
        ...laterIn(page.locale),
        company,
        viewer,
        logReader,
        preview,
        wording: localeScripts.get(`${page.locale}-steps`) ?? '',
      },
      framedStyle: scripts.preview.style,
      onDemand: onDemandIn(page.locale),
      ...(page.kind === 'not-found' && { endScript: scripts.notFound }),
    });
    await site.write(file, html);
    pages.push({ ...page, html });
  }
  await site.write(linkPictureFile, linkPicture());
  await site.write('organization.schema.json', renderer.settingsJsonSchema());
  return {
    pages,
    scriptsOf: (locale) => [
      ...filesOf(locale, 'steps', null),
      ...Object.values(laterIn(locale)),
      scripts.company,
      scripts.leaving,
      scripts.search,
      // Without a network nothing is counted, and most companies count nothing.
      ...Object.entries(onDemandIn(locale)).flatMap(([name, file]) => (name === 'count' ? [] : file)),
    ],
  };
}
