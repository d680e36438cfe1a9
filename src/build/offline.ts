import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, ViteBuilder } from 'vite';
import { mediaTypes, siteHeaders } from '../hosting/headers.ts';
import { digestOf } from '../offline/digest.ts';
import type { KeptLocale, KeptSite } from '../offline/keptSite';
import { compressPack, packPages } from './packPages.ts';
import { buildBundle } from './scripts.ts';
import type { SiteFolder } from './siteFolder.ts';
import type { WrittenPages } from './writePages.ts';

const moduleName = 'virtual:kept-site';

/** The module from which the worker knows what there is to keep. */
export interface KeptSiteModule {
  readonly plugin: Plugin;
  /** Says what there is to keep; to be called before the worker is built. */
  readonly tell: (kept: KeptSite) => void;
}

export function keptSiteModule(): KeptSiteModule {
  let known: KeptSite | null = null;
  const plugin: Plugin = {
    name: 'kept-site',
    resolveId: { filter: { id: /^virtual:kept-site$/ }, handler: () => `\0${moduleName}` },
    load: {
      filter: { id: /^\0virtual:kept-site$/ },
      handler: () => {
        if (!known)
          throw new Error(`${moduleName} is known once all pages are written: build what imports it after them.`);
        return `export const written = ${JSON.stringify(known)};`;
      },
    },
  };
  return {
    plugin,
    tell: (kept) => {
      known = kept;
    },
  };
}

/**
 * Writes what a site needs to go on without a network, once all pages are written: for each locale its pages in one pack, the
 * service worker, which knows the packs and what is in them, and for the host a worker that takes it away again.
 */
export async function writeOffline(
  builder: ViteBuilder,
  { pages, scriptsOf }: WrittenPages,
  site: SiteFolder,
  tell: KeptSiteModule['tell'],
): Promise<KeptSite> {
  // Who reads logs has a network.
  const kept = pages.filter(({ kind }) => kind !== 'not-found' && kind !== 'numbers');
  const locales: Record<string, KeptLocale> = {};
  for (const locale of new Set(kept.map((page) => page.locale))) {
    const own = kept.filter((page) => page.locale === locale);
    const pack = packPages(own.map(({ file, html }) => [file, html]));
    // Compressed here: many hosts do not compress what is no page. All hosts know `.bin`, IIS too, and leave it as it is.
    const packed = await site.writeHashed(`${locale}-pages`, 'bin', compressPack(pack));
    locales[locale] = { pages: packed, scripts: scriptsOf(locale) };
  }
  const front = pages.find(({ kind }) => kind === 'front');
  if (!front) throw new Error('No page is for the root of the site: pageFiles() in src/build/pages.tsx names them.');
  const digests: Record<string, string> = {};
  for (const file of Object.values(locales).flatMap((locale) => [locale.pages, ...locale.scripts])) {
    digests[file] = await digestOf(await readFile(path.join(site.path, file)));
  }
  const keptSite: KeptSite = { front: front.locale, locales, digests, headers: headersOfPages() };
  tell(keptSite);
  await buildBundle(builder, 'worker');
  await buildBundle(builder, 'workerOff');
  return keptSite;
}

/**
 * What hosts send with a page, but for what says who may frame it, as the worker answers no frame, and for the long list of what its
 * scripts may not use: they are the guide's own.
 */
function headersOfPages(): KeptSite['headers'] {
  const { 'X-Frame-Options': _, 'Permissions-Policy': __, ...common } = siteHeaders({}).common;
  return { ...common, 'Content-Type': mediaTypes.html };
}
