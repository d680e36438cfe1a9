interface LocaleInfo {
  /** What the language is called in itself. */
  readonly name: string;
  /** What it is called in the source locale, for the administrator. */
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

/** The source of all wording, and what is shown where nothing else is asked for. */
export const sourceLocale = 'ja' satisfies Locale;

/** All locales, in the order offered. */
export const locales = Object.keys(known) as [Locale, ...Locale[]];

/** What is known of each locale, whatever it says. */
export const localeInfos: Readonly<Record<Locale, LocaleInfo>> = known;

/** What a locale is called by the administrator, and by itself: 「ベトナム語（Tiếng Việt）」. */
export function nameInSource(locale: Locale): string {
  const { inSource, name } = localeInfos[locale];
  return `${inSource}（${name}）`;
}

/** Whether `text` is a locale's id. */
export function isLocale(text: string): text is Locale {
  return Object.hasOwn(known, text);
}
