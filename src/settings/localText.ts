import { localeInfos, locales, sourceLocale, type Locale } from '../i18n/locales';
import type { LocalText } from './schema';

interface Said {
  readonly text: string;
  /** BCP 47, where it is another language than the page's. */
  readonly lang: string | undefined;
}

/**
 * What the settings say on a page in `locale`: in that one, else in the source locale, else in any; null where they say
 * nothing. A text that is not said for a locale is taken for one in the source locale.
 */
export function saidIn(text: LocalText | undefined, locale: Locale): Said | null {
  const byLocale: Exclude<LocalText, string> = typeof text === 'string' ? { [sourceLocale]: text } : (text ?? {});
  const order: readonly Locale[] = [locale, sourceLocale, ...locales];
  const found = order.find((id) => byLocale[id]);
  const said = found && byLocale[found];
  if (!said) return null;
  const { lang } = localeInfos[found];
  return { text: said, lang: lang === localeInfos[locale].lang ? undefined : lang };
}

/** The same as plain text; the empty string where the settings say nothing. */
export function textIn(text: LocalText | undefined, locale: Locale): string {
  return saidIn(text, locale)?.text ?? '';
}
