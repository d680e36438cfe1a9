interface LocaleInfo {
  /** What the language is called in itself. */
  readonly name: string;
  /** For `lang` and `hreflang` (BCP 47). */
  readonly lang: string;
  /** Right to left, where it is. */
  readonly dir?: 'rtl';
}

/** Locales in the order offered; the wording of each is in `locales/`, in the folder of its id. */
const known = {
  ja: { name: '日本語', lang: 'ja' },
  'ja-easy': { name: 'やさしい日本語', lang: 'ja' },
  en: { name: 'English', lang: 'en' },
  'zh-Hans': { name: '简体中文', lang: 'zh-Hans' },
  'zh-Hant': { name: '繁體中文', lang: 'zh-Hant' },
  ko: { name: '한국어', lang: 'ko' },
  vi: { name: 'Tiếng Việt', lang: 'vi' },
} as const satisfies Record<string, LocaleInfo>;

export type Locale = keyof typeof known;

/** The source of all wording, and what is shown where nothing else is asked for. */
export const sourceLocale = 'ja' satisfies Locale;

/** All locales, in the order offered. */
export const locales = Object.keys(known) as [Locale, ...Locale[]];

/** What is known of each locale, whatever it says. */
export const localeInfos: Readonly<Record<Locale, LocaleInfo>> = known;

/** What the language of a locale is called in Japanese, and in itself: 「ベトナム語（Tiếng Việt）」. */
export function nameInSource(locale: Locale): string {
  const { lang, name } = localeInfos[locale];
  return `${new Intl.DisplayNames([sourceLocale], { type: 'language' }).of(lang)}（${name}）`;
}

/** Whether `text` is a locale's id. */
export function isLocale(text: string): text is Locale {
  return Object.hasOwn(known, text);
}
