import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import type { Locale } from '../i18n/locales';
import { hrefsIn, inEachLocale, sideLinksIn } from '../navigation/hrefs';
import type { FormStorage } from '../settings/savedForm';
import type { Settings } from '../settings/schema';
import { SetupScreen } from '../screens/setup/SetupScreen';

interface SetupAppProps {
  readonly i18n: i18n;
  readonly locale: Locale;
  readonly settings: Settings;
  readonly storage: FormStorage | null;
  /** The root of the site that the page is of; null from disk and while prerendering. */
  readonly site: string | null;
  readonly isReady: boolean;
  /** Whether a page of another origin shows it in a frame. */
  readonly isFramed?: boolean;
}

/** The setup below its provider, the same in the prerendered file and, until it is ready, in the browser. */
export function SetupApp({ i18n, locale, ...props }: SetupAppProps) {
  return (
    <I18nextProvider i18n={i18n}>
      <SetupScreen
        links={sideLinksIn(locale, '..')}
        localeHrefs={inEachLocale((other) => hrefsIn(other, '..').toSide('setup'))}
        {...props}
      />
    </I18nextProvider>
  );
}
