import { Button } from '../../components/Button';
import type { SharedAddress } from '../../handoff/sharedAddress';
import { useTexts } from '../../i18n/useTexts';
import type { CallView } from '../../navigation/callView';
import type { CaseView } from '../../navigation/caseView';
import type { LocaleHrefs, SideLinks } from '../../navigation/hrefs';
import type { Settings } from '../../settings/schema';
import { CallPanel } from './CallPanel';
import { CaseEmpty } from './CaseEmpty';
import { CaseGlance } from './CaseGlance';
import { CaseLinks } from './CaseLinks';
import { CaseNext } from './CaseNext';
import { CaseRecord } from './CaseRecord';
import './CaseScreen.css';
import { CaseWork } from './CaseWork';
import { CheckFirst } from './CheckFirst';
import { Claim } from './Claim';
import { DeskFrame } from './DeskFrame';
import { NextCaller } from './NextCaller';
import { useCaseNote } from './useCaseNote';
import { CompanyNote } from '../steps/CompanyNote';
import { useHandoff } from '../shared/useHandoff';
import { WaitingForScripts } from './WaitingForScripts';

interface CaseScreenProps extends Omit<CaseProps, 'view'> {
  /** Null until the page's address is read. */
  readonly view: CaseView | null;
  /** Whose case it is: what was written or ticked for one is not shown for the next. */
  readonly person: number;
  /** Begins a call, or ends it. */
  readonly onCall: (isOpen: boolean) => void;
  readonly localeHrefs: LocaleHrefs;
}

interface CaseProps {
  readonly view: CaseView;
  /** What to ask a caller next; null where nobody is on the phone. */
  readonly call: CallView | null;
  /** Begins the call of somebody else. */
  readonly onNext: () => void;
  readonly links: SideLinks;
  readonly addressOf: SharedAddress;
  readonly settings: Settings;
}

/** The page of a case: what was tried, what the cause may be, and where to send the person next. It does not know who that is. */
export function CaseScreen({ view, person, links, localeHrefs, onCall, ...props }: CaseScreenProps) {
  const { text } = useTexts<'desk'>();
  return (
    <DeskFrame
      title={text('case:title')}
      lead={text('case:lead')}
      links={links}
      localeHrefs={localeHrefs}
      settings={props.settings}
      action={
        <Button
          strong={view?.state === null && !props.call}
          data-action="call"
          disabled={view === null}
          onClick={() => onCall(!props.call)}
        >
          {text(props.call ? 'case:call.end' : 'case:call.begin')}
        </Button>
      }
    >
      {view ? <Case key={person} view={view} links={links} {...props} /> : <Waiting links={links} />}
    </DeskFrame>
  );
}

function Waiting({ links }: Pick<CaseProps, 'links'>) {
  const { text } = useTexts<'desk'>();
  return (
    <WaitingForScripts
      waiting={text('case:waiting')}
      missing={text('case:noScripts')}
      ways={[
        { href: links.map, label: text('case:map') },
        { href: links.start, label: text('case:start') },
      ]}
    />
  );
}

function Case({ view, call, onNext, links, addressOf, settings }: CaseProps) {
  const handoff = useHandoff();
  const note = useCaseNote();
  const parts = { view, addressOf, handoff };
  const { state } = view;
  // Where an administrator was called, what the company says of the screen before is what the helpdesk needs.
  const lastStep = state === 'open' ? view.end : (view.tried[view.tried.length - 1]?.step ?? view.end);
  const record = (
    <CaseRecord {...parts} note={note}>
      {call && <NextCaller hasNote={note.isOpen} onNext={onNext} />}
    </CaseRecord>
  );
  const next = state !== 'solved' && <CaseNext {...parts} />;
  const ways = <CaseLinks {...parts} links={links} />;
  return (
    <>
      {state !== null && (
        <div className="case-strip">
          {state === 'escalated' && <CheckFirst isFolded isAnothersNumber={view.isAnothersNumber} />}
          <Claim source={view.source} isShort={state === 'escalated'} />
        </div>
      )}
      {call && (
        <CallPanel
          view={call}
          lost={view.lost}
          addressOf={addressOf}
          handoff={handoff}
          record={record}
          work={state !== 'solved' && <CaseWork {...parts} isFolded={state !== 'escalated'} />}
        />
      )}
      {!call && state === null && <CaseEmpty {...parts} links={links} />}
      {!call && state !== null && (
        <div className={`case-columns case-${state}`}>
          <CaseGlance view={view} state={state} />
          <div className="section case-main">
            <CompanyNote step={lastStep} settings={settings} />
            {state === 'escalated' && <CaseWork {...parts} />}
            {next}
            {state === 'open' && <CaseWork {...parts} isFolded />}
          </div>
          <div className="section case-aside">
            {record}
            {ways}
          </div>
        </div>
      )}
      {call && state !== null && (
        <>
          {next}
          {ways}
        </>
      )}
    </>
  );
}
