import type { Locale } from '../i18n/locales';
import { withRuby } from '../i18n/withRuby';
import { saidIn } from '../settings/localText';
import type { LocalText } from '../settings/table';

/** A text of the company's settings on a page in `locale`, marked where it is in another language. */
export function TextOfSettings({ text, locale }: { readonly text: LocalText; readonly locale: Locale }) {
  const said = saidIn(text, locale);
  return said && <span lang={said.lang}>{withRuby(said.text)}</span>;
}
