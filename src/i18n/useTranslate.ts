import { useTranslation } from 'react-i18next';
import type { Translate } from './keys';

/** The translation function of the page's locale. */
export function useTranslate(): Translate {
  return useTranslation<['ui', 'credentials']>().t;
}
