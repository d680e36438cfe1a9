import type { Translate } from './keys';
import { useTexts } from './useTexts';

export { useLocale } from './useTexts';

/** Returns the translation function of the page's locale. */
export function useTranslate(): Translate<'setup'> {
  return useTexts<'setup'>().t;
}
