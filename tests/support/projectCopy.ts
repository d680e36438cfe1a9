import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { binOf } from './package-bin.mjs';

/** A copy of the project in a folder of its own, to change and to build. */
export class ProjectCopy {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'login-guide-'));

  constructor() {
    for (const part of [
      'src',
      'locales',
      'public',
      'index.html',
      'package.json',
      'LICENSE',
      'tsconfig.json',
      'vite.config.ts',
    ]) {
      cpSync(part, path.join(this.folder, part), { recursive: true });
    }
    // Links the packages one by one, so that the copy has its own `node_modules/.cache`.
    const packages = path.join(this.folder, 'node_modules');
    mkdirSync(packages);
    for (const name of readdirSync('node_modules').filter((entry) => entry === '.bin' || !entry.startsWith('.'))) {
      symlinkSync(path.resolve('node_modules', name), path.join(packages, name), 'junction');
    }
    // But not what was laid out: that depends on nothing but what is drawn, and takes a minute.
    const maps = path.resolve('node_modules/.cache/map');
    mkdirSync(path.join(packages, '.cache'));
    if (existsSync(maps)) symlinkSync(maps, path.join(packages, '.cache/map'), 'junction');
  }

  /** Replaces the text of a file by what `change` makes of it. */
  edit(file: string, change: (text: string) => string): void {
    const place = path.join(this.folder, file);
    writeFileSync(place, change(readFileSync(place, 'utf8')));
  }

  /** A folder of texts that no line names yet: those in English, each file of them changed. */
  addFolder(id: string, change: (texts: object, file: string) => unknown): void {
    cpSync('locales/en', path.join(this.folder, 'locales', id), { recursive: true });
    for (const file of readdirSync('locales/en').filter((name) => name.endsWith('.json'))) {
      this.edit(path.join('locales', id, file), (json) => JSON.stringify(change(JSON.parse(json) as object, file)));
    }
  }

  /** Returns what the compiler says of the wording; nothing where it is content. */
  compileWording(): string {
    execFileSync(process.execPath, ['locales/list.mjs'], { cwd: this.folder });
    // What the texts are, and what demands that no locale says too little or too much; all there is takes four times as long.
    const config = 'tsconfig.wording.json';
    writeFileSync(
      path.join(this.folder, config),
      JSON.stringify({ extends: './tsconfig.json', include: ['locales', 'src/i18n', 'src/build/resources.ts'] }),
    );
    try {
      return this.run('tsc', ['--noEmit', '--pretty', 'false', '--project', config]);
    } catch (error) {
      return String((error as { stdout?: unknown }).stdout);
    }
  }

  build(): void {
    this.run('vite', ['build', '--logLevel', 'error']);
  }

  private run(program: string, args: readonly string[]): string {
    // The caller may run in development mode, which would build React for development.
    const env = { ...process.env, NODE_ENV: 'production' };
    return execFileSync(process.execPath, [binOf(program), ...args], {
      cwd: this.folder,
      stdio: 'pipe',
      encoding: 'utf8',
      env,
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
