import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { sections } from '../diagnosis/reasons';
import { noAddress, sharedAddressHere } from '../handoff/sharedAddress';
import type { Locale } from '../i18n/locales';
import { hrefsIn, inEachLocale, sideLinksIn } from '../navigation/hrefs';
import type { Settings } from '../settings/schema';
import { AdminScreen } from '../screens/desk/AdminScreen';
import { DeskPrinting } from '../screens/desk/DeskPrinting';
import { useFragment } from './useFragment';

interface AdminAppProps {
  readonly i18n: i18n;
  readonly locale: Locale;
  readonly settings: Settings;
  /** Called once the page shows what its address says. */
  readonly onReady?: () => void;
}

/** Renders the administrator's page; the same in the prerendered file and in the browser. It replays no log, so it knows no machine. */
export function AdminApp({ i18n, locale, settings, onReady }: AdminAppProps) {
  const fragment = useFragment(onReady);
  const root = '..';
  const links = sideLinksIn(locale, root);
  const asked = sections.some((id) => fragment === `#${id}`) ? (fragment ?? '') : '';
  return (
    <I18nextProvider i18n={i18n}>
      <AdminScreen
        toStep={hrefsIn(locale, root).toStep}
        links={links}
        localeHrefs={inEachLocale((other) => `${hrefsIn(other, root).toSide('admin')}${asked}`)}
        settings={settings}
        addressOf={fragment === null ? noAddress : sharedAddressHere}
        fragment={fragment}
      />
      <DeskPrinting href={`${links.admin}${asked}`} />
    </I18nextProvider>
  );
}
