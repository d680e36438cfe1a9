import type { KeptLocale, KeptSite } from '../offline/keptSite';
import { packPages } from '../offline/pagePack.ts';
import type { Locale } from '../i18n/locales';
import { buildScript } from './buildScript.ts';
import type { RenderedPage } from './pages';
import type { Inline } from './security.ts';

/** A page as it was written. */
export type WrittenPage = Pick<RenderedPage, 'file' | 'locale' | 'kind'> & { readonly html: string };

/** What there is to keep. */
interface Keepable {
  readonly pages: readonly WrittenPage[];
  /** What many pages contain. */
  readonly inlined: Inline;
  readonly scriptsOf: (locale: Locale) => readonly string[];
}

interface Writing {
  readonly write: (file: string, text: string) => Promise<void>;
  /** Returns the name of the file written. */
  readonly writeHashed: (name: string, ending: string, text: string) => Promise<string>;
}

/**
 * Writes what a site needs to go on without a network: for each locale its pages in one pack, the service worker, which
 * knows them all, and for the host a worker that takes it away again. Only once all pages are written.
 */
export async function writeOffline({ pages, inlined, scriptsOf }: Keepable, { write, writeHashed }: Writing) {
  const kept = pages.filter(({ kind }) => kind !== 'not-found');
  const locales: Record<string, KeptLocale> = {};
  for (const locale of new Set(kept.map((page) => page.locale))) {
    const own = kept.filter((page) => page.locale === locale);
    const pack = packPages(
      own.map(({ file, html }) => [file, html]),
      [...inlined.styles, ...inlined.scripts],
    );
    const packed = await writeHashed(`${locale}-pages`, 'json', JSON.stringify(pack));
    locales[locale] = { pages: packed, scripts: scriptsOf(locale) };
  }
  const front = pages.find(({ kind }) => kind === 'front');
  if (!front) throw new Error('The site has no front page.');
  const keptSite: KeptSite = { front: front.locale, locales };
  await write('sw.js', await buildScript('src/offline/worker.ts', { keptSite }));
  await write('hosting/sw-off.js', await buildScript('src/offline/workerOff.ts'));
}
