import { Callout } from '../../components/Callout';
import { reasonText, stepText } from '../../i18n/keys';
import { stateText, symptomText } from '../../handoff/record';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import type { CaseState, CaseView } from '../../navigation/caseView';
import { ReasonTitle } from '../shared/ReasonTitle';
import { CaseHistory } from './CaseHistory';
import { CaseKnown } from './CaseKnown';

interface CaseGlanceProps {
  readonly view: CaseView;
  readonly state: CaseState;
}

/** What a case is, at a glance: the reason and how it stands, what the person came with, what is known, and what was tried. */
export function CaseGlance({ view, state }: CaseGlanceProps) {
  const { text, t } = useTexts<'desk'>();
  const { reason, symptom, known, end, lost, tried } = view;
  const came = symptomText(t, symptom);
  return (
    <div className="section case-glance">
      <section className="section">
        {state === 'escalated' && reason && (
          <div className="case-head">
            <p className="note">{text('case:cause.title')}</p>
            <h2 data-glance={reason}>
              <ReasonTitle reason={reason} />
            </h2>
            <p className="note">{withRuby(reasonText(t, reason).why)}</p>
          </div>
        )}
        {state === 'open' && <h2>{text('case:here', { step: stepText(t, end).title })}</h2>}
        <Callout title={withRuby(stateText(t, { state, tried }))} tone={state === 'solved' ? 'good' : 'caution'}>
          {lost && <p>{text('tried.lost')}</p>}
        </Callout>
        {came !== '' && <p>{text('case:symptom', { symptom: came })}</p>}
        <CaseKnown known={known} />
      </section>
      <CaseHistory view={view} />
    </div>
  );
}
