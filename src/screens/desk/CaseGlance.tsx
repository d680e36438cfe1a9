import { Callout } from '../../components/Callout';
import { stepText } from '../../i18n/keys';
import { useTexts } from '../../i18n/useTexts';
import type { CaseState, CaseView } from '../../navigation/caseView';
import { CaseHistory } from './CaseHistory';
import { CheckFirst } from './CheckFirst';
import { Claim } from './Claim';

interface CaseGlanceProps {
  readonly view: CaseView;
  readonly state: CaseState;
}

/** What a case is, at a glance: whose word it is, how it stands, and what was tried. */
export function CaseGlance({ view, state }: CaseGlanceProps) {
  const { text, t } = useTexts<'desk'>();
  return (
    <>
      {state === 'escalated' && <CheckFirst />}
      <Claim />
      <Callout title={text(`case:state.${state}`)} tone={state === 'solved' ? 'good' : 'caution'}>
        {state === 'open' && <p>{text('case:here', { step: stepText(t, view.end).title })}</p>}
        {view.lost && <p>{text('tried.lost')}</p>}
      </Callout>
      <CaseHistory view={view} />
    </>
  );
}
