import type { ReactNode } from 'react';
import { Disclosure } from '../../components/Disclosure';
import { useTexts } from '../../i18n/useTexts';
import type { CallView } from '../../navigation/callView';
import { CallPanel } from './CallPanel';
import type { CasePart } from './casePart';
import { Claim } from './Claim';

interface CaseCallProps extends CasePart {
  /** What to ask a caller next; null where nobody is on the phone. */
  readonly call: CallView | null;
  readonly onCall: (isOpen: boolean) => void;
  /** What is worked with beside the call. */
  readonly children: ReactNode;
}

/** What begins and ends a call on the page of a case, and the call while it goes on. */
export function CaseCall({ view, call, onCall, addressOf, handoff, children }: CaseCallProps) {
  const { text } = useTexts<'desk'>();
  return (
    <div className={call ? undefined : 'screen-only'}>
      <Disclosure title={text('case:call.title')} action="call" isOpen={call !== null} onToggle={onCall}>
        {call && (
          <div className="call-bench">
            <CallPanel view={call} addressOf={addressOf} handoff={handoff}>
              {view.state !== null && <Claim />}
              {view.lost && <p>{text('tried.lost')}</p>}
            </CallPanel>
            <div className="section">{children}</div>
          </div>
        )}
      </Disclosure>
    </div>
  );
}
