import { useEffect, useState } from 'react';
import { companyTextsIn } from '../i18n/companyTexts';
import type { Locale } from '../i18n/locales';
import type { ContactSetting } from '../settings/table';
import { contactNow, type ContactNow } from './contactNow';

/** Often enough for hours that change on a full minute. */
const refreshMs = 15_000;

/** Returns what the hours of a contact mean now; null while a page is prerendered, and as long as it is as it was. */
export function useContactNow(contact: ContactSetting, locale: Locale): ContactNow | null {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const read = () => setNow(Date.now());
    read();
    const timer = setInterval(read, refreshMs);
    return () => clearInterval(timer);
  }, []);
  return now === null ? null : contactNow(contact, now, locale, companyTextsIn(locale).now);
}
