import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { contentSecurityPolicy } from '../../src/build/security';

/** How a version comes onto a host: its files over those that are there, or in their place, as the guide says. */
export type Way = 'laid over' | 'replaced';

/** A site in a folder named as the place is, two folders below one that has nothing else, as an administrator has it. */
export class PlacedSite {
  readonly #outer = mkdtempSync(path.join(os.tmpdir(), 'login-guide-placed-'));
  readonly files = path.join(this.#outer, 'intra/guide');

  constructor(built: string) {
    mkdirSync(this.files, { recursive: true });
    // Servers that were started as root read it as somebody else.
    chmodSync(this.#outer, 0o755);
    cpSync(built, this.files, { recursive: true });
  }

  /** Puts another version there. The settings stay, as the guide says. */
  update(built: string, way: Way): void {
    const settings = this.read('organization.json');
    if (way === 'replaced')
      for (const name of readdirSync(this.files)) rmSync(path.join(this.files, name), { recursive: true });
    cpSync(built, this.files, { recursive: true });
    this.write('organization.json', settings);
  }

  read(file: string): string {
    return readFileSync(path.join(this.files, file), 'utf8');
  }

  /** Changes a file and nothing beside it, as an administrator does. */
  write(file: string, text: string): void {
    writeFileSync(path.join(this.files, file), text);
  }

  remove(): void {
    rmSync(this.#outer, { recursive: true, force: true });
  }
}

/** What tells the next version from this one. */
export const nextMark = 'next-version';

/**
 * Makes the next version of a built site in a folder: each page has another style and another script inline, and a policy of its own
 * for them, and the worker is another one.
 */
export function makeNext(built: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'login-guide-next-'));
  cpSync(built, folder, { recursive: true });
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const place = path.join(folder, file);
    if (file.endsWith('.html')) write(place, nextPage(readFileSync(place, 'utf8')));
  }
  const worker = readFileSync(path.join(folder, 'sw.js'), 'utf8');
  writeFileSync(
    path.join(folder, 'sw.js'),
    `${worker};self.addEventListener('activate',(event)=>event.waitUntil(caches.open('${nextMark}')));`,
  );
  return folder;
}

function nextPage(html: string): string {
  const changed = html
    .replace('</style>', `.${nextMark}{color:red}</style>`)
    .replaceAll(/<script>([^]*?)<\/script>/g, (_, code: string) => `<script>${code};"${nextMark}"</script>`);
  const inline = (pattern: RegExp) => [...changed.matchAll(pattern)].map(([, text = '']) => text);
  const policy = contentSecurityPolicy({
    styles: inline(/<style>([^]*?)<\/style>/g),
    scripts: inline(/<script>([^]*?)<\/script>/g),
  });
  return changed.replace(
    /(http-equiv="Content-Security-Policy" content=")[^"]*/i,
    (_, before: string) => before + policy.replaceAll("'", '&#x27;'),
  );
}

/** Writes a page with its compressed copies. */
function write(place: string, text: string): void {
  writeFileSync(place, text);
  writeFileSync(`${place}.br`, brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }));
  writeFileSync(`${place}.gz`, gzipSync(text, { level: 3 }));
}
