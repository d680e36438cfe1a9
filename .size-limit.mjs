// Budgets in bytes after brotli, printed and enforced by `npm run size` (docs/decisions/007).
import { readdirSync } from 'node:fs';

const built = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((file) => `dist/${file}`);
const pages = built.filter((file) => file.endsWith('.html'));

/** @param {string} page */
function limitOf(page) {
  if (page.endsWith('/map.html') || page.endsWith('/numbers.html')) return '40 kB';
  return '14000 B';
}

const locales = pages.flatMap((page) => /^dist\/([^/]+)\/index\.html$/.exec(page)?.[1] ?? []);

/** Of the pages that are largest, a page and its phase. */
const largest = /** @type {const} */ ([
  ['contact-admin', 'escalation'],
  ['check-input', 'credentials'],
  ['sms-filter', 'verification'],
]);

/**
 * The script of an entry, the vendor script before it, and the wording of one locale for it.
 * @param {string} entry
 * @param {string} locale
 */
const scriptsOf = (entry, locale) =>
  built.filter((file) =>
    ['dist/assets/vendor-', `dist/assets/${entry}-`, `dist/assets/${locale}-${entry}-`].some((name) =>
      isScript(file, name),
    ),
  );

/**
 * @param {string} file
 * @param {string} name
 */
const isScript = (file, name) => file.startsWith(name) && file.endsWith('.js');

const firstVisitLimits = { steps: '118 kB', desk: '118 kB' };

/** @param {string} locale */
const firstVisits = (locale) => [
  ...largest.map(([step, phase]) => ({
    name: `first visit in ${locale}: ${step}, its scripts and settings`,
    path: [
      `dist/${locale}/${step}.html`,
      ...scriptsOf('steps', locale),
      ...built.filter((file) => isScript(file, `dist/assets/${locale}-${phase}-`)),
      'dist/organization.json',
    ],
    limit: firstVisitLimits.steps,
  })),
  {
    name: `first visit of the desk in ${locale}: a section of the administrator’s, its scripts and settings`,
    path: [`dist/${locale}/admin-code.html`, ...scriptsOf('admin', locale), 'dist/organization.json'],
    limit: firstVisitLimits.desk,
  },
  {
    name: `first visit of the desk in ${locale}: a case, its scripts and settings`,
    path: [`dist/${locale}/case.html`, ...scriptsOf('case', locale), 'dist/organization.json'],
    limit: firstVisitLimits.desk,
  },
  {
    name: `first visit of the desk in ${locale}: the map, its scripts and settings`,
    path: [`dist/${locale}/map.html`, ...scriptsOf('map', locale), 'dist/organization.json'],
    limit: firstVisitLimits.desk,
  },
  {
    name: `first visit of the setup in ${locale}, its scripts`,
    path: [`dist/${locale}/setup.html`, ...scriptsOf('setup', locale)],
    // For administrators; what few of them need, they fetch (docs/decisions/053).
    limit: '120 kB',
  },
  {
    name: `first visit of the numbers in ${locale}, its scripts`,
    path: [`dist/${locale}/numbers.html`, ...scriptsOf('numbers', locale)],
    limit: firstVisitLimits.desk,
  },
];

/** @type {readonly { name: string, path: string | readonly string[], limit: string, brotli?: boolean }[]} */
const budgets = [
  ...pages.map((page) => ({ name: page, path: page, limit: limitOf(page) })),
  // Fetched once the first page is loaded and nothing waits any more (docs/decisions/022). Compressed by the host alone.
  { name: 'the service worker', path: 'dist/sw.js', limit: '6400 B', brotli: true },
  ...locales.map((locale) => ({
    name: `all pages in ${locale}, kept for when there is no network`,
    path: `dist/assets/${locale}-pages-*.bin`,
    limit: locale === 'ja-easy' ? '94 kB' : '86 kB',
  })),
  // Fetched once something was answered (docs/decisions/047).
  ...locales.map((locale) => ({
    name: `what a request says of each answer, in ${locale}`,
    path: `dist/assets/${locale}-summaries-*.js`,
    limit: locale === 'ja' ? '4 kB' : '9500 B',
  })),
  // Fetched when somebody touches the box to search by their own words (docs/decisions/043).
  ...locales.map((locale) => ({
    name: `the search in ${locale}, and what it knows`,
    path: ['dist/assets/search-*.js', `dist/assets/${locale}-search-*.js`],
    limit: '26 kB',
  })),
  // Fetched where the settings were edited since the build, and where something in them is wrong.
  { name: 'what checks the settings', path: 'dist/assets/settings-*.js', limit: '7100 B' },
  { name: 'what says in words what is wrong with them', path: 'dist/assets/report-*.js', limit: '20500 B' },
  // Fetched when somebody begins to type into the request (docs/decisions/041).
  { name: 'what looks for secrets', path: 'dist/assets/detector-*.js', limit: '5 kB' },
  // Fetched with the first answer, or where something is kept (docs/decisions/045).
  { name: 'what keeps where a person left off', path: 'dist/assets/memory-*.js', limit: '3600 B' },
  // Fetched where a company has answers counted (docs/decisions/056).
  { name: 'what counts answers', path: 'dist/assets/count-*.js', limit: '3600 B' },
  // Fetched when somebody reaches for the picture of the map (docs/decisions/050).
  { name: 'what zooms the map', path: 'dist/assets/viewer-*.js', limit: '3 kB' },
  // Fetched where the settings have a logo, a colour or a notice (docs/decisions/054).
  { name: 'what only some companies have', path: 'dist/assets/company-*.js', limit: '12 kB' },
  // Fetched when an administrator fills in the form of the settings, or hands the guide over (docs/decisions/053).
  { name: 'what draws the preview of the setup', path: 'dist/assets/preview-*.js', limit: '50 kB' },
  { name: 'what packs the site with other settings', path: 'dist/assets/archive-*.js', limit: '11 kB' },
  { name: 'what writes the files for hosts', path: 'dist/assets/hosting-*.js', limit: '5 kB' },
  { name: 'embed.js, for other sites', path: 'dist/embed.js', limit: '2150 B' },
  ...locales.flatMap(firstVisits),
];

/**
 * The files of a path in which `*` stands for any name. Throws where there is none: nothing is within every budget.
 * @param {string} pattern
 */
function filesLike(pattern) {
  const [start = '', end = start] = pattern.split('*');
  const found = built.filter((file) => file.startsWith(start) && file.endsWith(end));
  if (found.length === 0) throw new Error(`The build has no ${pattern}.`);
  return found;
}

/**
 * The compressed file that the build has written beside a file, which is what hosts send; the file itself where there is none.
 * @param {string} file
 */
const asSent = (file) => (built.includes(`${file}.br`) ? `${file}.br` : file);

// Compressing all of it a second time took half a minute.
export default budgets.map(({ path, ...budget }) => ({
  brotli: false,
  ...budget,
  path: [path].flat().flatMap((pattern) => filesLike(pattern).map(asSent)),
}));
