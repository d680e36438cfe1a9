/** Locales in the order offered. The first is the source of all wording and the fallback. */
export const locales = ['ja'] as const;

export type Locale = (typeof locales)[number];

export const sourceLocale: Locale = locales[0];

/** Whether `text` is a locale's id. */
export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text);
}
