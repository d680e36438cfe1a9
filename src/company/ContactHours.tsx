import type { PartProps } from './parts';
import { useContactNow } from './useContactNow';

/** The opening hours of a contact in the reader's language; as they were written where they could not be read. */
export function ContactHours({ given, locale, children }: PartProps<'hours'>) {
  return useContactNow(given, locale)?.hours ?? children;
}
