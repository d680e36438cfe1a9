import { I18nextProvider } from 'react-i18next';
import { sections } from '../diagnosis/reasons';
import { noAddress, sharedAddressHere } from '../handoff/sharedAddress';
import { hrefsIn, inEachLocale, sideLinksIn } from '../navigation/hrefs';
import { AdminScreen } from '../screens/desk/AdminScreen';
import { DeskPrinting } from '../screens/desk/DeskPrinting';
import type { DeskAppProps } from './DeskAppProps';
import { useFragment } from './useFragment';

/** Renders the administrator's page; the same in the prerendered file and in the browser. It replays no log, so it knows no machine. */
export function AdminApp({ i18n, locale, settings, onReady }: Omit<DeskAppProps, 'isSettled'>) {
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
