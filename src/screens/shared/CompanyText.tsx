import { TextOfSettings } from '../../company/TextOfSettings';
import { useLocale } from '../../i18n/useTexts';
import type { LocalText } from '../../settings/schema';

/** A text of the company's settings, marked where it is in another language than the page. */
export function CompanyText({ text }: { readonly text: LocalText }) {
  return <TextOfSettings text={text} locale={useLocale()} />;
}
