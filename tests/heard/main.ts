import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { preview } from 'vite';
import { sourceLocale, type Locale } from '../../src/i18n/locales';
import { journeysIn } from './journeys';
import { pagesToRead } from './pages';
import { browserIds, environment, find, missing, type BrowserId } from './programs.mjs';
import { Scribe } from './scribe';
import { startListener, type Listener, type OrcaLanguage } from './session';

/** The locales that are heard, each with the language in which Orca speaks of roles and states. */
const heardLocales = { ja: 'ja', 'ja-easy': 'ja', en: 'en' } as const satisfies Partial<Record<Locale, OrcaLanguage>>;

/** What is heard in every one of them. */
const inEachLocale = new Set([
  'pages/start',
  'pages/guide',
  'pages/contact-admin',
  'pages/case',
  'journeys/answer',
  'journeys/secret',
]);

type HeardLocale = keyof typeof heardLocales;

const localeIds = Object.keys(heardLocales) as HeardLocale[];

interface Options {
  /** Where the site was built. */
  readonly site: string;
  /** Where the transcripts are kept. */
  readonly folder: string;
  /** A part of the paths of those that are to be heard; all of them where it is empty. */
  readonly only: string;
  /** How often everything is heard. What differs from the first time is a failure. */
  readonly times: number;
}

let walked = 0;

/** What was heard of one page, or on one journey. */
interface Heard {
  /** The path of the transcript, below the folder of them all. */
  readonly file: string;
  readonly text: string;
}

/**
 * Hears the built site in each browser and locale, writes down what is heard, and prints what has changed since the transcripts that were
 * kept. Resolves to true if nothing has changed, nothing failed, and every time was the same.
 */
export async function runHeard({ site, folder, only, times }: Options): Promise<boolean> {
  const ids = browserIds.filter((id) => missing([id]).length === 0);
  for (const each of missing(browserIds)) console.log(`${each.id}: not found. \`npm run setup:heard\` installs it.`);
  if (ids.length === 0) return false;
  const server = await preview({
    preview: { port: 0, host: '127.0.0.1' },
    build: { outDir: site },
    logLevel: 'silent',
  });
  const port = Number(new URL(server.resolvedUrls?.local[0] ?? '').port);
  const failures: string[] = [];
  const first = new Map<string, string>();
  const changed: string[] = [];
  try {
    for (let time = 1; time <= times; time += 1) {
      // At once: each waits most of the time.
      const heard = (await Promise.all(ids.map((id) => hearIn(id, port, only, failures)))).flat();
      for (const { file, text } of heard) {
        const before = first.get(file);
        if (before === undefined) {
          first.set(file, text);
          if (keep(path.join(folder, file), text)) changed.push(file);
        } else if (before !== text) {
          failures.push(`${file}: heard otherwise the ${time}. time.`);
          keep(path.join('test-results/heard', `${file}.${time}`), text);
        }
      }
      console.log(`Heard ${heard.length} pages and journeys, time ${time} of ${times}.`);
    }
  } finally {
    await server.close();
  }
  console.log(tableOf(first));
  console.log(`Heard with ${['orca', ...ids].map(versionOf).join(', ')}.`);
  for (const file of changed) console.log(`changed: ${file}`);
  for (const failure of failures) console.log(failure);
  return changed.length === 0 && failures.length === 0;
}

async function hearIn(id: BrowserId, port: number, only: string, failures: string[]): Promise<readonly Heard[]> {
  const heard: Heard[] = [];
  for (const locale of localeIds) {
    const wanted = walksIn(locale)
      .map(([name, walk]) => ({ file: `${id}/${locale}/${name}.txt`, walk }))
      .filter(({ file }) => file.includes(only));
    if (wanted.length === 0) continue;
    let listener: Listener | null = await startListener(id, heardLocales[locale]);
    for (const { file, walk } of wanted) {
      listener ??= await startListener(id, heardLocales[locale]);
      try {
        // A site of its own, in which nothing was kept before.
        walked += 1;
        const scribe = new Scribe(listener, `http://heard-${process.pid}-${walked}.localhost:${port}`);
        const began = Date.now();
        await walk(scribe);
        heard.push({ file, text: `${scribe.lines.join('\n')}\n` });
        console.log(`${file}: ${Math.round((Date.now() - began) / 1000)} s`);
      } catch (error) {
        const failure = `${file}: ${error instanceof Error ? error.message : String(error)}`;
        console.log(failure);
        failures.push(failure);
        // Whatever state it is in, the next one begins anew.
        await listener?.close();
        listener = null;
      }
    }
    await listener?.close();
  }
  return heard;
}

/** What is heard in a locale: all of it in the source locale, and in the others what differs there. */
function walksIn(locale: HeardLocale): readonly (readonly [name: string, walk: (scribe: Scribe) => Promise<void>])[] {
  const pages = Object.entries(pagesToRead(locale)).map(
    ([name, address]) =>
      [
        `pages/${name}`,
        async (scribe: Scribe) => {
          await scribe.open(address);
          await scribe.read();
        },
      ] as const,
  );
  const journeys = Object.entries(journeysIn(locale)).map(([name, walk]) => [`journeys/${name}`, walk] as const);
  return [...pages, ...journeys].filter(([name]) => locale === sourceLocale || inEachLocale.has(name));
}

/** Writes a transcript; returns whether it is not what was there. */
function keep(file: string, text: string): boolean {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return true;
}

function versionOf(id: string): string {
  const command =
    id === 'orca' ? [find('python') ?? '', find('orca') ?? '', '--version'] : [find(id) ?? '', '--version'];
  const [program = '', ...args] = command;
  const said = execFileSync(program, args, {
    encoding: 'utf8',
    env: id === 'orca' ? environment() : process.env,
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
  return id === 'orca' ? `Orca ${said}` : said;
}

/** How many utterances each page took, by browser and locale. */
function tableOf(transcripts: ReadonlyMap<string, string>): string {
  const counts = [...transcripts].map(([file, text]) => {
    const utterances = text.split('\n').filter((line) => line !== '' && !line.startsWith('>'));
    return `${String(utterances.length).padStart(6)}  ${file.replace(/\.txt$/, '')}`;
  });
  return ['Utterances:', ...counts].join('\n');
}
