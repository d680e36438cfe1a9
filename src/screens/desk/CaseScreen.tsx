import { Callout } from '../../components/Callout';
import { Disclosure } from '../../components/Disclosure';
import { TriedList } from '../../components/TriedList';
import { sectionOf } from '../../diagnosis/reasons';
import type { SharedAddress } from '../../handoff/sharedAddress';
import { answerText, reasonText, stepText } from '../../i18n/keys';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import type { LocaleHrefs, SideLinks } from '../../navigation/hrefs';
import type { CaseView } from '../../navigation/caseView';
import { AdminSection } from './AdminSection';
import type { Settings } from '../../settings/schema';
import { CheckFirst } from './CheckFirst';
import { Claim } from './Claim';
import { CopyText } from '../shared/CopyText';
import { DeskFrame } from './DeskFrame';
import { StepSearch } from './StepSearch';
import { StepToSend } from './StepToSend';
import { useHandoff, type Handoff } from '../shared/useHandoff';
import { usePassedOver } from '../shared/usePassedOver';
import { WaitingForScripts } from './WaitingForScripts';

/** The number of suggestions shown at once; the others can be opened. */
const shownAtOnce = 4;

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
  const { text, plain, t } = useTexts<'desk'>();
  const handoff = useHandoff();
  const { state, tried, searched, reason, lost } = view;
  const passedOver = usePassedOver(searched);
  const items = tried.map(({ step, answer, sentOn }, index) => ({
    id: `${index}-${step}`,
    question: withRuby(stepText(t, step).title),
    answer: withRuby(answerText(t, step, answer).label),
    note: sentOn && text('case:tried.sentOn'),
  }));
  const suggestions = view.suggestions.map((suggestion) => (
    <Suggestion key={suggestion.step} suggestion={suggestion} address={addressOf(suggestion.href)} handoff={handoff} />
  ));
  const search = <StepSearch foundHref={view.foundHref} addressOf={addressOf} handoff={handoff} />;
  const others = (
    <p className="row">
      <a className="button" href={view.mapHref}>
        {text('case:map')}
      </a>
      <a className="button" href={links.start}>
        {text('case:start')}
      </a>
    </p>
  );
  return (
    <>
      {state === null ? (
        <section className="section waiting">
          <h2>{text('case:nothing.title')}</h2>
          <p>{text(lost ? 'case:nothing.lost' : 'case:nothing.text')}</p>
          {search}
          {others}
        </section>
      ) : (
        <>
          {state === 'escalated' && <CheckFirst />}
          <Claim />
          <Callout title={text(`case:state.${state}`)} tone={state === 'solved' ? 'good' : 'caution'}>
            {state === 'open' && <p>{text('case:here', { step: stepText(t, view.end).title })}</p>}
            {lost && <p>{text('tried.lost')}</p>}
          </Callout>
          <section className="section">
            <h2>{text('case:tried.title')}</h2>
            <TriedList items={[...passedOver, ...items]} />
          </section>
          {reason && (
            <section className="section" data-reason={reason}>
              <h2>{text('case:cause.title')}</h2>
              <p>{withRuby(reasonText(t, reason).why)}</p>
              <Disclosure title={text('case:cause.admin', { title: reasonText(t, reason).title })}>
                <AdminSection
                  section={sectionOf[reason]}
                  replyHrefs={view.replyHrefs}
                  addressOf={addressOf}
                  handoff={handoff}
                />
              </Disclosure>
            </section>
          )}
          {state !== 'solved' && (
            <section className="section">
              <h2>{text('case:next.title')}</h2>
              <p className="note">{text(suggestions.length > 0 ? 'case:next.lead' : 'case:next.none')}</p>
              <ul className="items" role="list">
                {suggestions.slice(0, shownAtOnce)}
              </ul>
              {suggestions.length > shownAtOnce && (
                <Disclosure title={text('case:next.more')}>
                  <ul className="items" role="list">
                    {suggestions.slice(shownAtOnce)}
                  </ul>
                </Disclosure>
              )}
              {search}
              <p className="note">{text('case:next.contains')}</p>
            </section>
          )}
          <section className="section screen-only">
            <h2>{text('case:self.title')}</h2>
            <CopyText
              address={addressOf(view.selfHref)}
              title={plain('case:title')}
              label={text('case:self.copy')}
              handoff={handoff}
            />
          </section>
        </>
      )}
      {state !== null && others}
    </>
  );
}

interface SuggestionProps {
  readonly suggestion: CaseView['suggestions'][number];
  readonly address: string | null;
  readonly handoff: Handoff;
}

function Suggestion({ suggestion: { step, when, href }, address, handoff }: SuggestionProps) {
  const { text, t } = useTexts<'desk'>();
  const why = when && {
    question: stepText(t, when.step).title,
    answer: answerText(t, when.step, when.answer).label,
  };
  const note = why ? text('case:next.when', why) : text('case:next.here');
  return <StepToSend list="suggestion" step={step} href={href} note={note} address={address} handoff={handoff} />;
}
