import { sourceLocale, type Locale } from '../i18n/locales';
import type { LocalText } from './schema';

/** What the settings say in `locale`, else in the source locale; the empty string where they say it in neither. */
export function textIn(text: LocalText | undefined, locale: Locale): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return text[locale] ?? text[sourceLocale] ?? '';
}
