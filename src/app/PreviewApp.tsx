import type { i18n } from 'i18next';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { StepId } from '../diagnosis/steps';
import { emptyDraft } from '../handoff/draft';
import { noAddress } from '../handoff/sharedAddress';
import type { Locale } from '../i18n/locales';
import { stepView } from '../navigation/stepView';
import { PageFooter } from '../screens/shared/PageFooter';
import { StepScreen } from '../screens/steps/StepScreen';
import { possibilitiesOf } from '../settings/possibilitiesOf';
import { endOf } from '../settings/noticeTime';
import type { Settings } from '../settings/schema';

interface PreviewAppProps {
  readonly i18n: i18n;
  readonly locale: Locale;
  readonly step: StepId;
  readonly settings: Settings;
}

/**
 * A step as employees see it who have come to it without an answer, to be looked at: with the notices that are still to come, and none
 * that is over.
 */
export function PreviewApp({ i18n, locale, step, settings: { notice, ...others } }: PreviewAppProps) {
  const [now] = useState(() => Date.now());
  const current = notice?.filter(({ until }) => !until || endOf(until) > now);
  const settings = { ...others, ...(current && { notice: current }) };
  const view = stepView({ page: { locale, step }, root: '..', fragment: '', possible: possibilitiesOf(settings) });
  return (
    <I18nextProvider i18n={i18n}>
      <StepScreen
        view={view}
        around={view}
        settings={settings}
        draft={emptyDraft}
        onDraft={() => {}}
        addressOf={noAddress}
      />
      <PageFooter links={view.sideHrefs} settings={settings} />
    </I18nextProvider>
  );
}
