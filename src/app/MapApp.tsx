import { I18nextProvider } from 'react-i18next';
import { noAddress, sharedAddressHere } from '../handoff/sharedAddress';
import { mapView } from '../navigation/mapView';
import { possibilitiesOf } from '../settings/possibilitiesOf';
import { StepFinder } from '../screens/desk/StepFinder';
import type { DeskAppProps } from './DeskAppProps';
import { useCompanyHeader } from './useCompanyHeader';
import { useFragment } from './useFragment';

/** Renders what is hydrated of the map, which is its list; the same in the prerendered file and in the browser. */
export function MapApp({ i18n, locale, settings, isSettled, onReady }: DeskAppProps) {
  const fragment = useFragment(onReady);
  useCompanyHeader(settings, locale, '..');
  const view = mapView({ locale, fragment: fragment ?? '', root: '..', possible: possibilitiesOf(settings) });
  return (
    <I18nextProvider i18n={i18n}>
      <StepFinder
        view={{ ...view, lost: view.lost && isSettled }}
        addressOf={fragment === null ? noAddress : sharedAddressHere}
      />
    </I18nextProvider>
  );
}
