import { useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { pairsOf } from '../diagnosis/told';
import { noAddress, sharedAddressHere } from '../handoff/sharedAddress';
import { callView } from '../navigation/callView';
import { caseView } from '../navigation/caseView';
import { hrefsIn, inEachLocale, sideLinksIn } from '../navigation/hrefs';
import { whereabouts } from '../navigation/whereabouts';
import { possibilitiesOf } from '../settings/possibilitiesOf';
import { CaseScreen } from '../screens/desk/CaseScreen';
import { DeskPrinting } from '../screens/desk/DeskPrinting';
import { useCall } from './useCall';
import type { DeskAppProps } from './DeskAppProps';
import { useFragment } from './useFragment';

/** Renders the page of a case; the same in the prerendered file and in the browser. */
export function CaseApp({ i18n, locale, settings, isSettled, onReady }: DeskAppProps) {
  const fragment = useFragment(onReady);
  // The log is replayed once, for the case and for the call.
  const [where, here, pairs] = useMemo(() => {
    const seen = { locale, fragment: fragment ?? '', root: '..', possible: possibilitiesOf(settings) } as const;
    const at = whereabouts(seen, null);
    return [seen, at, pairsOf(at.position.passed)];
  }, [locale, fragment, settings]);
  const { memory, toggle, beginNext } = useCall(fragment, pairs);
  const links = sideLinksIn(locale, where.root);
  const view = fragment === null ? null : caseView(where, here, memory);
  return (
    <I18nextProvider i18n={i18n}>
      <CaseScreen
        view={view && { ...view, lost: view.lost && isSettled }}
        call={view && memory.isOpen ? callView(where, here, memory) : null}
        person={memory.person}
        onCall={toggle}
        onNext={beginNext}
        links={links}
        localeHrefs={view?.localeHrefs ?? inEachLocale((other) => hrefsIn(other, where.root).toSide('case'))}
        settings={settings}
        addressOf={fragment === null ? noAddress : sharedAddressHere}
      />
      <DeskPrinting href={view?.selfHref ?? links.case} />
    </I18nextProvider>
  );
}
