import { sourceLocale, type Locale } from '../i18n/locales';
import type { Settings } from './schema';

/** The locale of the page at the site's root: the one the settings name, else the first they offer if the source is not among them. */
export function frontLocale({ defaultLocale, locales }: Settings): Locale {
  if (defaultLocale) return defaultLocale;
  return locales && !locales.includes(sourceLocale) ? (locales[0] ?? sourceLocale) : sourceLocale;
}
