import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Rolldown, ViteBuilder } from 'vite';
import { asciiScript, asciiStyle } from './ascii.ts';
import type { RareFiles } from './rareFiles.ts';
import { pinnedEmbedFile } from '../hosting/headers.ts';
import { bundles, pageEntries, type BundleName, type OnDemandFiles, type PageEntry } from './bundles.ts';
import { version } from './version.ts';

/** The scripts that pages are made of: files from the site's root, or code to be inlined. */
export interface BuiltScripts {
  readonly entries: Readonly<Record<PageEntry, { readonly file: string; readonly style: string }>>;
  readonly vendor: string;
  /** The modules that are fetched on demand, the same for every locale. */
  readonly onDemand: Omit<OnDemandFiles, 'search'>;
  /** What the file of each locale for the search opens. */
  readonly search: string;
  /** What looks for secrets in what was typed. */
  readonly detector: string;
  /** What zooms and moves the picture of the map. */
  readonly viewer: string;
  /** The parts that only some companies have. */
  readonly company: string;
  /** What draws the preview of the setup, and how it looks. */
  readonly preview: { readonly code: string; readonly style: string };
  /** What reads logs, in a worker too. */
  readonly logReader: string;
  /** What forgets, on pages without an entry, what another person jotted down. */
  readonly leaving: string;
  /** Code. */
  readonly head: string;
  /** Code. */
  readonly notFound: string;
}

/** Builds all scripts but the workers, which know the pages; `tellRare` is told those that the check of the settings names. */
export async function buildScripts(builder: ViteBuilder, tellRare: (files: RareFiles) => void): Promise<BuiltScripts> {
  const entries = {} as Record<PageEntry, { file: string; style: string }>;
  for (const name of pageEntries) entries[name] = await buildPageEntry(builder, name);
  const [report, hosting, archive] = [
    await buildBundle(builder, 'report'),
    await buildBundle(builder, 'hosting'),
    await buildBundle(builder, 'archive'),
  ];
  tellRare({ report: report.fileName, hosting: hosting.fileName, archive: archive.fileName });
  const [vendor, company, detector, viewer, logReader, qr, memory, count, search, settings, head, leaving, notFound] = [
    await buildBundle(builder, 'vendor'),
    await buildBundle(builder, 'company'),
    await buildBundle(builder, 'detector'),
    await buildBundle(builder, 'viewer'),
    await buildBundle(builder, 'logReader'),
    await buildBundle(builder, 'qr'),
    await buildBundle(builder, 'memory'),
    await buildBundle(builder, 'count'),
    await buildBundle(builder, 'search'),
    await buildBundle(builder, 'settings'),
    await buildBundle(builder, 'head'),
    await buildBundle(builder, 'leaving'),
    await buildBundle(builder, 'notFound'),
  ];
  const embed = await buildBundle(builder, 'embed');
  // A script without an encoding of its own has that of the page around it, and another site's page may have any.
  await writeEmbed(outDirOf(builder), embed.fileName, asciiScript(embed.code));
  return {
    entries,
    vendor: vendor.fileName,
    company: company.fileName,
    detector: detector.fileName,
    viewer: viewer.fileName,
    preview: await buildPreview(builder),
    logReader: logReader.fileName,
    leaving: leaving.fileName,
    onDemand: { qr: qr.fileName, memory: memory.fileName, count: count.fileName, settings: settings.fileName },
    search: search.fileName,
    head: asciiScript(head.code.trim()),
    notFound: asciiScript(notFound.code.trim()),
  };
}

/** Writes the script for other sites, under its lasting name and its pinned one, and for whoever pins it the line to paste. */
async function writeEmbed(outDir: string, file: string, code: string): Promise<void> {
  const pinned = pinnedEmbedFile(version);
  const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
  const line = `<script src="https://guide.example.co.jp/login/${pinned}" integrity="${integrity}" crossorigin="anonymous" async></script>`;
  for (const name of [file, pinned]) await writeFile(path.join(outDir, name), code);
  await mkdir(path.join(outDir, 'hosting'), { recursive: true });
  await writeFile(path.join(outDir, 'hosting/embed-pinned.txt'), `${line}\n`);
}

/** Builds a script of the site; returns its file and its code. */
export async function buildBundle(builder: ViteBuilder, name: BundleName): Promise<Rolldown.OutputChunk> {
  const output = await buildEnvironment(builder, name);
  const script = output.find((file) => file.type === 'chunk');
  // What it draws with parts of the pages has their style already.
  for (const { fileName } of output.filter((file) => file.fileName.endsWith('.css')))
    await rm(path.join(outDirOf(builder), fileName));
  if (!script) throw new Error(`${bundles[name].entry} became no script: does it do anything when it is run?`);
  return script;
}

/** Builds the entry of a page, and takes its style sheet out of the folder: the pages have it inline. */
async function buildPageEntry(builder: ViteBuilder, name: PageEntry): Promise<{ file: string; style: string }> {
  const output = await buildEnvironment(builder, name);
  const script = output.find((file) => file.type === 'chunk');
  const styleSheet = output.find((file) => file.fileName.endsWith('.css'));
  if (!script || styleSheet?.type !== 'asset') {
    throw new Error(`${bundles[name].entry} has no style sheet: it imports those of its pages, tokens.css first.`);
  }
  await rm(path.join(outDirOf(builder), styleSheet.fileName));
  return { file: script.fileName, style: asciiStyle(String(styleSheet.source).trim()) };
}

/** Builds what draws the preview. Neither its script nor its style sheet is a file of its own. */
async function buildPreview(builder: ViteBuilder): Promise<BuiltScripts['preview']> {
  const output = await buildEnvironment(builder, 'preview');
  const script = output.find((file) => file.type === 'chunk');
  const styleSheet = output.find((file) => file.fileName.endsWith('.css'));
  if (!script || styleSheet?.type !== 'asset') throw new Error(`${bundles.preview.entry} has no style sheet.`);
  return { code: script.code, style: asciiStyle(String(styleSheet.source).trim()) };
}

/** The folder in which the site is built. */
export function outDirOf(builder: ViteBuilder): string {
  return environmentOf(builder, 'steps').config.build.outDir;
}

/** Builds an environment; returns its files. */
export async function buildEnvironment(builder: ViteBuilder, name: string): Promise<Rolldown.RolldownOutput['output']> {
  return outputOf(await builder.build(environmentOf(builder, name)));
}

function environmentOf(builder: ViteBuilder, name: string): ViteBuilder['environments'][string] & {} {
  const environment = builder.environments[name];
  if (!environment) throw new Error(`Vite knows no environment “${name}”: it comes from src/build/environments.ts.`);
  return environment;
}

/** The files a build has made; throws for a build that watches. */
export function outputOf(built: Awaited<ReturnType<ViteBuilder['build']>>): Rolldown.RolldownOutput['output'] {
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('A build that watches makes no site: leave out --watch.');
  return first.output;
}
