import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { noAddress, sharedAddressHere } from '../handoff/sharedAddress';
import type { Locale } from '../i18n/locales';
import { caseView } from '../navigation/caseView';
import { hrefsIn, inEachLocale, sideLinksIn } from '../navigation/hrefs';
import { mapView } from '../navigation/mapView';
import type { SidePage } from '../navigation/paths';
import { possibilitiesOf } from '../settings/possibilitiesOf';
import type { Settings } from '../settings/schema';
import { CaseScreen } from '../screens/desk/CaseScreen';
import { DeskPrinting } from '../screens/desk/DeskPrinting';
import { StepFinder } from '../screens/desk/StepFinder';
import { useFragment } from './useFragment';

/** The pages for the helpdesk that show a log. On the map, only the finder is hydrated. */
export type DeskPage = Extract<SidePage, 'case' | 'map'>;

interface DeskAppProps {
  readonly i18n: i18n;
  readonly locale: Locale;
  readonly page: DeskPage;
  readonly settings: Settings;
  /** Whether the settings can no longer change; until then an answer that does not fit may still turn out to. */
  readonly isSettled: boolean;
  /** Called once the page shows what its address says. */
  readonly onReady?: () => void;
}

/** Renders a page that shows a log; the same in the prerendered file and in the browser. */
export function DeskApp({ i18n, ...props }: DeskAppProps) {
  return (
    <I18nextProvider i18n={i18n}>
      <Desk {...props} />
    </I18nextProvider>
  );
}

function Desk({ locale, page, settings, isSettled, onReady }: Omit<DeskAppProps, 'i18n'>) {
  const fragment = useFragment(onReady);
  const where = { locale, fragment: fragment ?? '', root: '..', possible: possibilitiesOf(settings) } as const;
  const addressOf = fragment === null ? noAddress : sharedAddressHere;
  const links = sideLinksIn(locale, where.root);
  switch (page) {
    case 'case': {
      const view = fragment === null ? null : caseView(where);
      const settled = view && { ...view, lost: view.lost && isSettled };
      return (
        <>
          <CaseScreen
            view={settled}
            links={links}
            localeHrefs={view?.localeHrefs ?? inEachLocale((other) => hrefsIn(other, where.root).toSide('case'))}
            settings={settings}
            addressOf={addressOf}
          />
          <DeskPrinting href={view?.selfHref ?? links.case} />
        </>
      );
    }
    case 'map': {
      const view = mapView(where);
      return <StepFinder view={{ ...view, lost: view.lost && isSettled }} addressOf={addressOf} />;
    }
  }
}
