import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** English with accents, a good third longer: not English, yet readable, as pseudo-locales are (BCP 47, region XA). */
export const pseudoLocale = { id: 'en-XA', name: 'Ëñglïsh' };

const accented: Readonly<Record<string, string>> = {
  a: 'áà',
  e: 'éè',
  i: 'íì',
  o: 'óò',
  u: 'úù',
  n: 'ñ',
  c: 'ç',
  y: 'ýÿ',
};

/** A text of the pseudo-locale: slots, placeholders and addresses stay. */
function pseudoText(text: string): string {
  return text
    .split(/(\[\[[^\]]+\]\]|\{\{[^}]+\}\}|\S*[@/]\S*)/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replaceAll(/[aceinouy]/g, (letter) => accented[letter] ?? letter),
    )
    .join('');
}

function pseudoTexts(node: unknown): unknown {
  if (typeof node === 'string') return pseudoText(node);
  if (Array.isArray(node)) return node.map(pseudoTexts);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, pseudoTexts(child)]));
}

/** A copy of the project in a folder of its own, to which one locale is added: one folder, one line. */
export class ProjectCopy {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'login-guide-'));

  constructor() {
    for (const part of ['src', 'locales', 'public', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts']) {
      cpSync(part, path.join(this.folder, part), { recursive: true });
    }
    symlinkSync(path.resolve('node_modules'), path.join(this.folder, 'node_modules'), 'junction');
  }

  addLocale(): void {
    const { id, name } = pseudoLocale;
    this.addFolder(id, pseudoTexts);
    const registry = path.join(this.folder, 'src/i18n/locales.ts');
    const lines = readFileSync(registry, 'utf8').replace(
      /(?=^\} as const)/m,
      `  '${id}': { name: '${name}', inSource: '${name}', lang: '${id}' },\n`,
    );
    writeFileSync(registry, lines);
  }

  /** A folder of texts that no line names yet: those in English, each file of them changed. */
  addFolder(id: string, change: (texts: object, file: string) => unknown): void {
    cpSync('locales/en', path.join(this.folder, 'locales', id), { recursive: true });
    for (const file of readdirSync('locales/en').filter((name) => name.endsWith('.json'))) {
      const place = path.join(this.folder, 'locales', id, file);
      writeFileSync(place, JSON.stringify(change(JSON.parse(readFileSync(place, 'utf8')) as object, file)));
    }
  }

  /** What the compiler says; nothing where it is content. */
  compile(): string {
    try {
      return execFileSync('npx', ['tsc', '--noEmit', '--pretty', 'false'], { cwd: this.folder, encoding: 'utf8' });
    } catch (error) {
      return String((error as { stdout?: unknown }).stdout);
    }
  }

  build(): void {
    execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], { cwd: this.folder, stdio: 'pipe' });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
