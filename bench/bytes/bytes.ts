import { execFileSync } from 'node:child_process';
import { binOf } from '../../tests/support/package-bin.mjs';
import type { Part } from '../report';
import { packageBytes } from './packages';

/** A result as size-limit prints it with `--json`; bytes after brotli. */
interface Sized {
  readonly name: string;
  readonly passed: boolean;
  readonly size: number;
  readonly sizeLimit: number;
}

/** Kinds of budgets, by their names in `.size-limit.mjs`. */
const kinds: readonly { readonly name: string; readonly includes: (name: string) => boolean }[] = [
  {
    name: 'a step’s page',
    includes: (name) =>
      name.startsWith('dist/') && name.endsWith('.html') && !/\/(?:map|admin|case|setup|about)\.html$/.test(name),
  },
  { name: 'a page of desk, setup, about', includes: (name) => /\/(?:admin|case|setup|about)\.html$/.test(name) },
  { name: 'the map', includes: (name) => name.endsWith('/map.html') },
  { name: 'first visit of a step', includes: (name) => name.startsWith('first visit in ') },
  { name: 'first visit of desk or setup', includes: (name) => name.startsWith('first visit of ') },
  { name: 'all pages of a locale, for offline', includes: (name) => name.startsWith('all pages in ') },
  { name: 'worker, loader', includes: (name) => name === 'the service worker' || name.startsWith('embed.js') },
];

/** Measures the budgets that can fail a build (`npm run size`), the fullest of each kind, and what each package adds to a first visit. */
export async function measureBytes(): Promise<Part> {
  const sized = budgets();
  const packages = await packageBytes();
  const all = (figure: 'minified' | 'brotli') => packages.reduce((sum, part) => sum + part[figure], 0);
  const exceeded = sized.filter(({ passed }) => !passed);
  return {
    name: 'bytes',
    tables: [
      {
        title: 'Budgets, bytes after brotli: the fullest of each kind',
        columns: ['', 'how many', 'fullest', 'bytes', 'budget'],
        rows: kinds.flatMap(({ name, includes }) => {
          const own = sized.filter((budget) => includes(budget.name));
          const [fullest] = own.toSorted((one, other) => other.size / other.sizeLimit - one.size / one.sizeLimit);
          return fullest ? [[name, own.length, fullest.name, fullest.size, fullest.sizeLimit]] : [];
        }),
      },
      {
        title: 'What runs on a step’s page by package: bytes minified, and after brotli each alone',
        columns: ['package', 'minified', 'brotli'],
        rows: [
          ...packages
            .filter(({ brotli }) => brotli > 100)
            .map(({ name, minified, brotli }) => [name, minified, brotli]),
          ['all', all('minified'), all('brotli')],
        ],
      },
    ],
    goals: [
      {
        what: `budgets of ${sized.length} files and visits`,
        goal: 'all kept',
        reached: `${sized.length - exceeded.length} kept`,
        met: exceeded.length === 0,
      },
    ],
  };
}

function budgets(): readonly Sized[] {
  try {
    return JSON.parse(
      execFileSync(process.execPath, [binOf('size-limit'), '--json'], { encoding: 'utf8' }),
    ) as readonly Sized[];
  } catch (error) {
    // It exits with 1 if a budget is exceeded, but prints its results all the same.
    return JSON.parse(String((error as { stdout?: unknown }).stdout)) as readonly Sized[];
  }
}
