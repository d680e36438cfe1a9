interface LocaleInfo {
  /** The language's name for itself. */
  readonly name: string;
  /** Its name in the source locale, for the administrator. */
  readonly inSource: string;
  /** For `lang` and `hreflang` (BCP 47). */
  readonly lang: string;
  /** Right to left, where it is. */
  readonly dir?: 'rtl';
}

/** Locales in the order offered; the wording of each is in `locales/`, in the folder of its id. */
const known = {
  ja: { name: '日本語', inSource: '日本語', lang: 'ja' },
  'ja-easy': { name: 'やさしい日本語', inSource: 'やさしい日本語', lang: 'ja' },
  en: { name: 'English', inSource: '英語', lang: 'en' },
  'zh-Hans': { name: '简体中文', inSource: '中国語（簡体字）', lang: 'zh-Hans' },
  'zh-Hant': { name: '繁體中文', inSource: '中国語（繁体字）', lang: 'zh-Hant' },
  ko: { name: '한국어', inSource: '韓国語', lang: 'ko' },
  vi: { name: 'Tiếng Việt', inSource: 'ベトナム語', lang: 'vi' },
} as const satisfies Record<string, LocaleInfo>;

export type Locale = keyof typeof known;

/** The source of all wording, and the locale that is shown where no other is asked for. */
export const sourceLocale = 'ja' satisfies Locale;

/** All locales, in the order offered. */
export const locales = Object.keys(known) as [Locale, ...Locale[]];

/** The name and the language of each locale. */
export const localeInfos: Readonly<Record<Locale, LocaleInfo>> = known;

/** Returns the name of a locale in Japanese and in itself: 「ベトナム語（Tiếng Việt）」. */
export function nameInSource(locale: Locale): string {
  const { inSource, name } = localeInfos[locale];
  return `${inSource}（${name}）`;
}

/** Returns the locale's tag for i18next, canonical as BCP 47 has it: easy Japanese has no registered subtag, but a private one. */
export function tagOf(locale: Locale): string {
  return locale.replace('-easy', '-x-easy');
}

/** Returns whether `text` is a locale's id. */
export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text);
}
