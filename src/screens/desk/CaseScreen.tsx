import type { SharedAddress } from '../../handoff/sharedAddress';
import { useTexts } from '../../i18n/useTexts';
import type { CallView } from '../../navigation/callView';
import type { CaseView } from '../../navigation/caseView';
import type { LocaleHrefs, SideLinks } from '../../navigation/hrefs';
import type { Settings } from '../../settings/schema';
import { CaseCall } from './CaseCall';
import { CaseEmpty } from './CaseEmpty';
import { CaseGlance } from './CaseGlance';
import { CaseLinks } from './CaseLinks';
import { CaseNext } from './CaseNext';
import { CaseRecord } from './CaseRecord';
import { CaseWork } from './CaseWork';
import { DeskFrame } from './DeskFrame';
import { useCaseNote } from './useCaseNote';
import { useHandoff } from '../shared/useHandoff';
import { WaitingForScripts } from './WaitingForScripts';

interface CaseScreenProps extends Omit<CaseProps, 'view'> {
  /** Null until the page's address is read. */
  readonly view: CaseView | null;
  readonly localeHrefs: LocaleHrefs;
  readonly settings: Settings;
}

interface CaseProps {
  readonly view: CaseView;
  /** What to ask a caller next; null where nobody is on the phone. */
  readonly call: CallView | null;
  readonly onCall: (isOpen: boolean) => void;
  readonly links: SideLinks;
  readonly addressOf: SharedAddress;
}

/** The page of a case: what was tried, what the cause may be, and where to send the person next. It does not know who that is. */
export function CaseScreen({ view, links, localeHrefs, settings, ...props }: CaseScreenProps) {
  const { text } = useTexts<'desk'>();
  return (
    <DeskFrame
      title={text('case:title')}
      lead={text('case:lead')}
      links={links}
      localeHrefs={localeHrefs}
      settings={settings}
      isWide={props.call !== null}
    >
      {view ? <Case view={view} links={links} {...props} /> : <Waiting links={links} />}
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

function Case({ view, call, onCall, links, addressOf }: CaseProps) {
  const handoff = useHandoff();
  const note = useCaseNote(view.selfHref);
  const parts = { view, addressOf, handoff };
  const { state } = view;
  const record = <CaseRecord {...parts} note={note} />;
  const work = <CaseWork {...parts} />;
  return (
    <>
      <CaseCall {...parts} call={call} onCall={onCall}>
        {record}
        {work}
      </CaseCall>
      {!call && state === null && <CaseEmpty {...parts} links={links} />}
      {!call && state !== null && (
        <>
          <CaseGlance view={view} state={state} />
          {work}
          {record}
        </>
      )}
      {state !== null && state !== 'solved' && <CaseNext {...parts} />}
      {state !== null && <CaseLinks {...parts} links={links} />}
    </>
  );
}
