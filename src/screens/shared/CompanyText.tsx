import { withRuby } from '../../i18n/withRuby';
import { useLocale } from '../../i18n/useTexts';
import { saidIn } from '../../settings/localText';
import type { LocalText } from '../../settings/schema';

/** A text of the company's settings, marked where it is in another language than the page. */
export function CompanyText({ text }: { readonly text: LocalText }) {
  const said = saidIn(text, useLocale());
  return said && <span lang={said.lang}>{withRuby(said.text)}</span>;
}
