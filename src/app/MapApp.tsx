import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { noAddress, sharedAddressHere } from '../handoff/sharedAddress';
import type { Locale } from '../i18n/locales';
import { mapView } from '../navigation/mapView';
import { possibilitiesOf } from '../settings/possibilitiesOf';
import type { Settings } from '../settings/schema';
import { StepFinder } from '../screens/desk/StepFinder';
import { useFragment } from './useFragment';

interface MapAppProps {
  readonly i18n: i18n;
  readonly locale: Locale;
  readonly settings: Settings;
  /** Whether the settings can no longer change; until then an answer that does not fit may still turn out to. */
  readonly isSettled: boolean;
  /** Called once the page shows what its address says. */
  readonly onReady?: () => void;
}

/** Renders what is hydrated of the map, which is its list; the same in the prerendered file and in the browser. */
export function MapApp({ i18n, locale, settings, isSettled, onReady }: MapAppProps) {
  const fragment = useFragment(onReady);
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
