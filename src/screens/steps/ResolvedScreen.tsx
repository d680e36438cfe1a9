import { Callout } from '../../components/Callout';
import { stepText, summaryText } from '../../i18n/keys';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import { Relief } from '../../illustrations/Relief';
import type { StepView } from '../../navigation/stepView';
import type { Settings } from '../../settings/schema';
import './ResolvedScreen.css';
import { StepActions } from './StepActions';
import { StepFrame } from './StepFrame';
import { useSummaries } from './useSummaries';

interface ResolvedScreenProps {
  readonly view: StepView;
  readonly settings: Settings;
}

/** A good end: what solved it, and how not to come back here with the next phone. */
export function ResolvedScreen({ view, settings }: ResolvedScreenProps) {
  const { text, t } = useTexts<'steps'>();
  const { lead, ask } = stepText(t, view.step);
  const last = view.tried[view.tried.length - 1];
  useSummaries(last !== undefined);
  const good = (last && summaryText(t, last.step, last.answer)) ?? lead;
  return (
    <StepFrame view={view} settings={settings}>
      <Relief />
      <Callout tone="good" title={text('resolved.good')}>
        {/* Another text is another paragraph: none of its readings moves from word to word. */}
        <p key={good} className="resolved-by">
          {withRuby(good)}
        </p>
      </Callout>
      <section className="section">
        <h2>{withRuby(ask)}</h2>
        <StepActions view={view} />
      </section>
    </StepFrame>
  );
}
