import { isLocale, localeInfos, locales, type Locale } from './locales';

const storageKey = 'login-guide-locale';

/** The locale for the first of a browser's languages (BCP 47) that there is one for; null for none. */
export function preferredLocale(languages: readonly string[]): Locale | null {
  for (const tag of languages) {
    const found = locales.find((locale) => spokenAndWritten(localeInfos[locale].lang) === spokenAndWritten(tag));
    if (found) return found;
  }
  return null;
}

/**
 * Which language it is and how it is written: the likely script belongs to it (https://unicode.org/reports/tr35/#Likely_Subtags),
 * or `zh-TW` would not be Traditional Chinese. Null for what is no tag.
 */
function spokenAndWritten(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return null;
  }
}

/** The locale that was chosen here before; null for none, and where nothing can be kept. */
export function savedLocale(): Locale | null {
  try {
    const kept = localStorage.getItem(storageKey) ?? '';
    return isLocale(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps the choice of a locale for the next visit, where the browser lets it. */
export function saveLocale(locale: string): void {
  try {
    localStorage.setItem(storageKey, locale);
  } catch {
    // It holds for this page all the same.
  }
}
