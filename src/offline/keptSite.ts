/** The files that the worker keeps for when there is no network, named from the site's root. */
export interface KeptSite {
  /** The locale of the page at the site's root. */
  readonly front: string;
  readonly locales: Readonly<Record<string, KeptLocale>>;
}

/** A locale's files, each named by what is in it: once kept they are never asked for again. */
export interface KeptLocale {
  /** The pack with all its pages. */
  readonly pages: string;
  /** The scripts that hydrate a step's page, and those that they fetch on demand. */
  readonly scripts: readonly string[];
}

/** The locale of the page at a path below the site's root, which has no slash in front. */
export function localeAt({ front, locales }: KeptSite, path: string): string {
  const [folder = ''] = path.split('/');
  return Object.keys(locales).includes(folder) ? folder : front;
}

/** The files that a path below the site's root can mean: some hosts drop `.html`, and a folder means its front page. */
export function filesMeant(path: string): readonly string[] {
  return path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`];
}

/** All files of a locale; none for a locale that the site does not have. */
export function filesOf({ locales }: KeptSite, locale: string): readonly string[] {
  const kept = Object.keys(locales).includes(locale) ? locales[locale] : undefined;
  return kept ? [kept.pages, ...kept.scripts] : [];
}
