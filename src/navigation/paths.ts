import { sections, type Section } from '../diagnosis/reasons';
import { successorOf } from '../diagnosis/retired';
import { isStepId, type StepId } from '../diagnosis/steps';
import { isLocale, type Locale } from '../i18n/locales';

/** A page of the site: a step in a locale. */
export interface Page {
  readonly locale: Locale;
  readonly step: StepId;
}

/** From a page to the site's root: pages lie one folder deep, the front page at the root itself. */
export type Root = '.' | '..';

/** The file a page is in, from the site's root: `ja/check-input.html`, and `ja/index.html` for the start. */
export function fileOf({ locale, step }: Page): string {
  return `${locale}/${step === 'start' ? 'index' : step}.html`;
}

/** Pages that are no step; the router leaves them to the browser. */
export const sidePages = ['case', 'map', 'admin', 'setup', 'numbers', 'before', 'about'] as const;

export type SidePage = (typeof sidePages)[number];

/** The administrator's page for a section. */
export type SectionPage = `admin-${Section}`;

/** The page of a section: `admin-password`. */
export function sectionPage(section: Section): SectionPage {
  return `admin-${section}`;
}

export const sectionPages = sections.map(sectionPage);

/** The file of a side page, from the site's root: `ja/map.html`. */
export function sideFileOf(locale: Locale, page: SidePage | SectionPage): string {
  return `${locale}/${page}.html`;
}

/** The side page or the page of a section that has a name, such as `map`; null where none has. */
export function sidePageNamed(name: string): SidePage | SectionPage | null {
  return [...sidePages, ...sectionPages].find((page) => page === name) ?? null;
}

/** The section whose page is in a file, from the site's root; null for the file of another page. */
export function sectionOfFile(file: string): Section | null {
  return sections.find((section) => file.endsWith(`/${sectionPage(section)}.html`)) ?? null;
}

/** The file that says how the guide is installed from a page of a locale, from the site's root. */
export function manifestFileOf(locale: Locale): string {
  return `${locale}/manifest.webmanifest`;
}

/**
 * The page at a path below the site's root (`/ja/check-input.html`), or null. The root itself is the start in the locale
 * `front`, and a path without `.html` is the same page, because some hosts drop the ending. A retired step is the one that
 * took its place.
 */
export function readPath(path: string, front: Locale): Page | null {
  const [first = '', second = '', ...deeper] = path.replace(/^\//, '').split('/');
  if (deeper.length > 0) return null;
  if (second === '' && isFront(first)) return { locale: front, step: 'start' };
  if (!isLocale(first)) return null;
  if (isFront(second)) return { locale: first, step: 'start' };
  const name = second.replace(/\.html$/, '');
  const step = isStepId(name) && name !== 'start' ? name : successorOf(name);
  return step && { locale: first, step };
}

/** The way from the page at `path` to the root, for hrefs that hold in any folder and on disk. */
export function rootOf(path: string): Root {
  return path.lastIndexOf('/') > 0 ? '..' : '.';
}

function isFront(name: string): boolean {
  return name === '' || name === 'index' || name === 'index.html';
}
