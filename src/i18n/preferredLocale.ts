import { isLocale, localeInfos, locales, type Locale } from './locales';

const storageKey = 'login-guide-locale';

/** Returns the locale for the first of a browser's languages (BCP 47) that has one; null for none. */
export function preferredLocale(languages: readonly string[]): Locale | null {
  for (const tag of languages) {
    // Nearly always one of ours, for some country. `Intl.Locale` reads its data when it is first asked, which takes longer than all else
    // before the first paint (docs/decisions/065).
    const anywhere = tag.replace(/-[A-Z]{2}$/, '');
    const found =
      locales.find((locale) => localeInfos[locale].lang === anywhere) ??
      locales.find((locale) => spokenAndWritten(localeInfos[locale].lang) === spokenAndWritten(tag));
    if (found) return found;
  }
  return null;
}

/**
 * Returns the language of a tag and its likely script (https://unicode.org/reports/tr35/#Likely_Subtags): without the script,
 * `zh-TW` would not be Traditional Chinese. Null for what is no tag.
 */
function spokenAndWritten(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return null;
  }
}

/** Returns the locale that was chosen here before; null for none, and where nothing can be saved. */
export function savedLocale(): Locale | null {
  const kept = savedText(storageKey);
  return isLocale(kept) ? kept : null;
}

/** Returns what is saved under `key`; the empty text for nothing, and where nothing can be saved. */
export function savedText(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Saves the choice of a locale for the next visit, where the browser allows it. */
export function saveLocale(locale: string): void {
  try {
    localStorage.setItem(storageKey, locale);
  } catch {
    // It holds for this page all the same.
  }
}
