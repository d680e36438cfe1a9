import { useTexts } from '../../i18n/useTexts';
import { phoneParts } from '../../settings/phoneParts';

/** An extension of the company's telephones, to be read. It may have been written with its word, as behind a number. */
export function Extension({ extension }: { readonly extension: string }) {
  const { text } = useTexts();
  const { number, extension: worded } = phoneParts(extension);
  return number ? text('contact.extension', { number }) : worded;
}
