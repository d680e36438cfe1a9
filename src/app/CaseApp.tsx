import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { noAddress, sharedAddressHere } from '../handoff/sharedAddress';
import type { Locale } from '../i18n/locales';
import { caseView } from '../navigation/caseView';
import { hrefsIn, inEachLocale, sideLinksIn } from '../navigation/hrefs';
import { possibilitiesOf } from '../settings/possibilitiesOf';
import type { Settings } from '../settings/schema';
import { CaseScreen } from '../screens/desk/CaseScreen';
import { DeskPrinting } from '../screens/desk/DeskPrinting';
import { useFragment } from './useFragment';

interface CaseAppProps {
  readonly i18n: i18n;
  readonly locale: Locale;
  readonly settings: Settings;
  /** Whether the settings can no longer change; until then an answer that does not fit may still turn out to. */
  readonly isSettled: boolean;
  /** Called once the page shows what its address says. */
  readonly onReady?: () => void;
}

/** Renders the page of a case; the same in the prerendered file and in the browser. */
export function CaseApp({ i18n, locale, settings, isSettled, onReady }: CaseAppProps) {
  const fragment = useFragment(onReady);
  const root = '..';
  const links = sideLinksIn(locale, root);
  const view = fragment === null ? null : caseView({ locale, fragment, root, possible: possibilitiesOf(settings) });
  return (
    <I18nextProvider i18n={i18n}>
      <CaseScreen
        view={view && { ...view, lost: view.lost && isSettled }}
        links={links}
        localeHrefs={view?.localeHrefs ?? inEachLocale((other) => hrefsIn(other, root).toSide('case'))}
        settings={settings}
        addressOf={fragment === null ? noAddress : sharedAddressHere}
      />
      <DeskPrinting href={view?.selfHref ?? links.case} />
    </I18nextProvider>
  );
}
