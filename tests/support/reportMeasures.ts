import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = 'test-results/measures';
const sheet = 'test-results/contact-sheet';

/** The measures of the accessibility test on one page, over all themes and widths. */
export interface PageMeasures {
  readonly views: number;
  readonly worstContrast: number;
  readonly worstBorder: number;
  readonly smallestTarget: number;
}

/** The file for a picture of a page in one view, for the contact sheet. */
export function pictureFile(page: string, view: string): string {
  return `${sheet}/${`${page} ${view}`.replaceAll(/[ ,]+/g, '-')}.png`;
}

/** Records the measures of a page for the line that is printed at the end. */
export function keepMeasures(page: string, measures: PageMeasures): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${page.replaceAll(/[ ,]+/g, '-')}.json`, JSON.stringify(measures));
}

/** Prints the worst measures, and lays out the contact sheet if pictures were taken; Playwright calls it after the last test. */
export default function reportMeasures(): void {
  // Where no test was chosen, none has left anything.
  if (!existsSync('test-results')) return;
  const files = readdirSync('test-results', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.startsWith('measures'),
  );
  const measures = files
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(`test-results/${file}`, 'utf8')) as PageMeasures);
  if (measures.length === 0) return;
  const views = measures.reduce((sum, page) => sum + page.views, 0);
  const worst = (read: (page: PageMeasures) => number) => Math.min(...measures.map(read));
  console.log(
    [
      `axe: 0 violations on ${measures.length} pages in ${views} views`,
      `worst contrast of text ${worst((page) => page.worstContrast).toFixed(2)}:1`,
      `of controls ${worst((page) => page.worstBorder).toFixed(2)}:1`,
      `smallest target ${worst((page) => page.smallestTarget).toFixed(0)} px`,
    ].join(', '),
  );
  // A sample takes no pictures.
  if (!existsSync(sheet)) return;
  const pictures = readdirSync(sheet).filter((file) => file.endsWith('.png'));
  const figures = pictures.map((file) => `<figure><img src="${file}" alt=""><figcaption>${file}</figcaption></figure>`);
  const style = 'body{display:flex;flex-wrap:wrap;align-items:start}img{width:14rem;border:1px solid}';
  writeFileSync(
    `${sheet}/index.html`,
    `<!doctype html><meta charset="utf-8"><style>${style}</style>${figures.join('')}`,
  );
  console.log(`contact sheet of ${pictures.length} pictures: ${sheet}/index.html`);
}
