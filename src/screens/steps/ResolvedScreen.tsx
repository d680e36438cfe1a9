import { Callout } from '../../components/Callout';
import { stepText, summaryText } from '../../i18n/keys';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import { Relief } from '../../illustrations/Relief';
import type { SharedAddress } from '../../handoff/sharedAddress';
import type { StepView } from '../../navigation/stepView';
import type { Settings } from '../../settings/schema';
import { CompanyNote } from './CompanyNote';
import './ResolvedScreen.css';
import { StepActions } from './StepActions';
import { ReadLater } from './ReadLater';
import { useSummaries } from './useSummaries';

interface ResolvedScreenProps {
  readonly view: StepView;
  readonly settings: Settings;
  readonly addressOf: SharedAddress;
}

/** A good end: what solved it, that this is all, and how not to come back here with the next phone. */
export function ResolvedScreen({ view, settings, addressOf }: ResolvedScreenProps) {
  const { text, plain, t } = useTexts<'steps'>();
  const { lead, ask } = stepText(t, view.step);
  const last = view.tried[view.tried.length - 1];
  useSummaries(last !== undefined);
  const good = (last && summaryText(t, last.step, last.answer)) ?? lead;
  return (
    <>
      <Relief />
      <Callout tone="good" title={text('resolved.good')}>
        {/* Another text is another paragraph: none of its readings moves from word to word. */}
        <p key={good} className="resolved-by">
          {withRuby(good)}
        </p>
        <ReadLater title={plain('pageTitle', { title: ask ?? '' })} address={addressOf(withoutLog(view.selfHref))} />
      </Callout>
      <CompanyNote step={view.step} settings={settings} />
      <section className="section">
        <h2>{withRuby(ask)}</h2>
        <StepActions view={view} />
      </section>
    </>
  );
}

/** What to prepare is the same whatever was answered, and a link that somebody keeps need not say it. */
function withoutLog(href: string): string {
  return href.replace(/#.*/, '');
}
