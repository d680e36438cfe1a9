import { withRuby } from '../i18n/withRuby';
import type { PartProps } from './parts';
import { useContactNow } from './useContactNow';

/** Says whether a contact can be reached now; what stands there until then keeps the room. */
export function ContactState({ given, locale, children }: PartProps<'state'>) {
  const now = useContactNow(given, locale);
  if (!now) return children;
  return now.said !== null && <p className="contact-now">{withRuby(now.said)}</p>;
}
