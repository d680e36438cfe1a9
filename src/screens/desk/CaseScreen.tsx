import type { SharedAddress } from '../../handoff/sharedAddress';
import { useTexts } from '../../i18n/useTexts';
import type { CaseView } from '../../navigation/caseView';
import type { LocaleHrefs, SideLinks } from '../../navigation/hrefs';
import type { Settings } from '../../settings/schema';
import { CaseEmpty } from './CaseEmpty';
import { CaseGlance } from './CaseGlance';
import { CaseLinks } from './CaseLinks';
import { CaseNext } from './CaseNext';
import './CaseScreen.css';
import { CaseWork } from './CaseWork';
import { CheckFirst } from './CheckFirst';
import { Claim } from './Claim';
import { DeskFrame } from './DeskFrame';
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
      isWide
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

function Case({ view, links, addressOf }: CaseProps) {
  const handoff = useHandoff();
  const parts = { view, addressOf, handoff };
  const { state } = view;
  if (state === null) return <CaseEmpty {...parts} links={links} />;
  return (
    <>
      <div className="case-strip">
        {state === 'escalated' && <CheckFirst isShort={view.reason !== null} />}
        <Claim isShort={state === 'escalated'} />
      </div>
      <div className="case-columns">
        <CaseGlance view={view} state={state} />
        <div className="section case-main">
          {state === 'escalated' && <CaseWork {...parts} />}
          {state !== 'solved' && <CaseNext {...parts} />}
          {state === 'open' && <CaseWork {...parts} isFolded />}
        </div>
        <div className="section case-aside">
          <CaseLinks {...parts} links={links} />
        </div>
      </div>
    </>
  );
}
