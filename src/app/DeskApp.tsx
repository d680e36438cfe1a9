import type { i18n } from 'i18next';
import { startTransition, useEffect, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { sections } from '../diagnosis/reasons';
import { noAddress, sharedAddressHere } from '../handoff/sharedAddress';
import type { Locale } from '../i18n/locales';
import { caseView } from '../navigation/caseView';
import { hrefsIn, inEachLocale, sideLinksIn } from '../navigation/hrefs';
import { mapView } from '../navigation/mapView';
import type { SidePage } from '../navigation/paths';
import { possibilitiesOf } from '../settings/possibilitiesOf';
import type { Settings } from '../settings/schema';
import { AdminScreen } from '../screens/desk/AdminScreen';
import { CaseScreen } from '../screens/desk/CaseScreen';
import { StepFinder } from '../screens/desk/StepFinder';
import { PrintedAddress } from '../screens/shared/PrintedAddress';

/** The pages for the helpdesk and the administrator. On the map, only the finder is hydrated. */
export type DeskPage = Exclude<SidePage, 'setup' | 'about'>;

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

/** Renders a desk page; the same in the prerendered file and in the browser. */
export function DeskApp({ i18n, ...props }: DeskAppProps) {
  return (
    <I18nextProvider i18n={i18n}>
      <Desk {...props} />
    </I18nextProvider>
  );
}

function Desk({ locale, page, settings, isSettled, onReady }: Omit<DeskAppProps, 'i18n'>) {
  const fragment = useFragment();
  const isReady = fragment !== null;
  useEffect(() => {
    if (isReady) onReady?.();
  }, [isReady, onReady]);

  const where = { locale, fragment: fragment ?? '', root: '..', possible: possibilitiesOf(settings) } as const;
  const addressOf = fragment === null ? noAddress : sharedAddressHere;
  const { toStep } = hrefsIn(locale, where.root);
  const links = sideLinksIn(locale, where.root);
  const sideIn = (side: SidePage, section = '') =>
    inEachLocale((other) => `${hrefsIn(other, where.root).toSide(side)}${section}`);
  const section = sections.some((id) => where.fragment === `#${id}`) ? where.fragment : '';
  switch (page) {
    case 'case': {
      const view = fragment === null ? null : caseView(where);
      const settled = view && { ...view, lost: view.lost && isSettled };
      return (
        <>
          <CaseScreen
            view={settled}
            links={links}
            localeHrefs={view?.localeHrefs ?? sideIn('case')}
            settings={settings}
            addressOf={addressOf}
          />
          <Printing href={view?.selfHref ?? links.case} />
        </>
      );
    }
    case 'admin':
      return (
        <>
          <AdminScreen
            toStep={toStep}
            links={links}
            localeHrefs={sideIn('admin', section)}
            settings={settings}
            addressOf={addressOf}
            fragment={where.fragment}
          />
          <Printing href={`${links.admin}${section}`} />
        </>
      );
    case 'map': {
      const view = mapView(where);
      return <StepFinder view={{ ...view, lost: view.lost && isSettled }} addressOf={addressOf} />;
    }
  }
}

function Printing({ href }: { readonly href: string }) {
  return (
    <div className="page-footer needs-scripts">
      <PrintedAddress href={href} />
    </div>
  );
}

/** Returns the fragment of the address; null until the page is hydrated, because the prerendered file knows none. */
function useFragment(): string | null {
  const [fragment, setFragment] = useState<string | null>(null);
  useEffect(() => {
    const read = () => startTransition(() => setFragment(location.hash));
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return fragment;
}
