import type { i18n } from 'i18next';
import type { Locale } from '../i18n/locales';
import type { Settings } from '../settings/schema';

/** What a page of the desk is rendered from, when it is built and in the browser. */
export interface DeskAppProps {
  readonly i18n: i18n;
  readonly locale: Locale;
  readonly settings: Settings;
  /** Whether the settings can no longer change; until then an answer that does not fit may still turn out to. */
  readonly isSettled: boolean;
  /** Called once the page shows what its address says. */
  readonly onReady?: () => void;
}
