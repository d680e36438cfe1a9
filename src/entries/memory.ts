// Fetched once there is something to keep, or something kept: most people come once, and go from the first page to the last.
import { memoryTextsIn } from '../i18n/memoryTexts';
import { remember as rememberWith, type Shown } from '../memory/remember';

/** Keeps what there is to keep of what is shown, and gives back what was kept. */
export function remember(shown: Shown): void {
  rememberWith(shown, memoryTextsIn(globalThis.loginGuideLocale.locale));
}
