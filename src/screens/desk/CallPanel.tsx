import type { ReactNode } from 'react';
import { Callout } from '../../components/Callout';
import { Choices } from '../../components/Choices';
import { Disclosure } from '../../components/Disclosure';
import { Notes } from '../../components/Notes';
import { escalation } from '../../diagnosis/steps';
import type { SharedAddress } from '../../handoff/sharedAddress';
import { answerText, reasonText, stepText } from '../../i18n/keys';
import { plainText } from '../../i18n/plainText';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import type { CallView } from '../../navigation/callView';
import { CopyText } from '../shared/CopyText';
import { richList, RichText } from '../shared/RichText';
import { shownActions, shownMore } from '../shared/shownActions';
import type { Handoff } from '../shared/useHandoff';
import { useAnswered } from '../shared/useAnswered';
import { usePassedOver } from '../shared/usePassedOver';
import './CallPanel.css';

/** The id of the heading that says what to ask now: after an answer the focus is there. */
export const callHeadingId = 'call-now';

const answersId = 'call-answers';

interface CallPanelProps {
  readonly view: CallView;
  /** Whether a part of the link's log could not be used. */
  readonly lost: boolean;
  readonly addressOf: SharedAddress;
  readonly handoff: Handoff;
  readonly record: ReactNode;
  /** What the administrator does. */
  readonly work: ReactNode;
}

/**
 * What the helpdesk asks and says on the phone, and the caller's answers to press, in the words that the caller would read. Beside what
 * is long to read out stand the answers, and beside the end of a call what the administrator does.
 */
export function CallPanel({ view, lost, addressOf, handoff, record, work }: CallPanelProps) {
  const { text, t } = useTexts<'desk'>();
  const { step, kind, reason } = view;
  const isGuide = kind === 'guide';
  const answers = (
    <>
      <CallAnswers view={view} />
      <div data-list="caller">
        <CopyText
          address={addressOf(view.stepHref)}
          title={plainText(stepText(t, step).title)}
          label={text('case:call.copy')}
          handoff={handoff}
        />
      </div>
    </>
  );
  return (
    <div className="call" data-call={step}>
      <CallGiven view={view} />
      {lost && <p>{text('tried.lost')}</p>}
      <div className={reason ? 'call-columns call-end' : 'call-columns'}>
        <div className="section">
          <CallSaid view={view} />
          {!isGuide && answers}
          {reason && record}
        </div>
        <div className="section case-main">
          {isGuide && answers}
          {!reason && record}
          {work}
        </div>
      </div>
    </div>
  );
}

/** The answers so far; each leads back to its question. */
function CallGiven({ view: { given, searched } }: Pick<CallPanelProps, 'view'>) {
  const { text } = useTexts<'desk'>();
  const passedOver = usePassedOver(searched).map((item) => ({ ...item, step: 'start', href: '#', isChanged: false }));
  const answered = useAnswered();
  const items = given.map((one, index) => ({ ...one, ...answered(one, index) }));
  const chips = [...passedOver, ...items];
  if (chips.length === 0) return null;
  return (
    <div className="call-given">
      <p className="note" id="call-given">
        {text('case:call.given')}
      </p>
      <ol className="call-chips" role="list" aria-labelledby="call-given">
        {chips.map(({ id, step, question, answer, href, isChanged }) => (
          <li key={id}>
            <a className="call-chip" href={href} data-answered={step}>
              <span className="call-chip-question">{question}</span> <span className="call-chip-answer">{answer}</span>
              {isChanged && <span>{text('case:told.changed')}</span>}
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What to ask or to read out: a question, or what to do in short lines with the caution before it. */
function CallSaid({ view }: Pick<CallPanelProps, 'view'>) {
  const { text, t } = useTexts<'desk'>();
  const { step, kind, omitted, reason } = view;
  const said = stepText(t, step);
  const isHandedOver = step === 'contact-admin';
  const lead = isHandedOver ? reason && reasonText(t, reason).why : said.lead;
  const actions = shownActions(said, view);
  return (
    <>
      <p className="note">{text(`case:call.${kind}`)}</p>
      <h2 id={callHeadingId}>{isHandedOver ? text('case:call.admin') : withRuby(said.title)}</h2>
      {lead && !omitted.includes('lead') && (
        <p>
          <RichText words={lead} />
        </p>
      )}
      {said.caution && !omitted.includes('caution') && (
        <Callout title={text('guide.caution')}>
          <p>{withRuby(said.caution)}</p>
        </Callout>
      )}
      {actions.length > 0 && (
        <ol className="call-actions" role="list">
          {actions.map(({ index, text: words, detail }) => (
            <li key={index}>
              <span>
                <RichText words={words} />
              </span>
              {detail && (
                <span className="call-detail">
                  <RichText words={detail} />
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
      {shownMore(said, view).map(({ title, actions: further }) => (
        <Disclosure key={title} title={withRuby(title)}>
          <Notes notes={richList(further)} />
        </Disclosure>
      ))}
    </>
  );
}

function CallAnswers({ view: { step, kind, answers, omitted } }: Pick<CallPanelProps, 'view'>) {
  const { text, t } = useTexts<'desk'>();
  if (answers.length === 0) return null;
  const { ask } = stepText(t, step);
  const isGuide = kind === 'guide';
  return (
    <>
      {isGuide && <h3 id={answersId}>{ask ? withRuby(ask) : text('answers.ask')}</h3>}
      <Choices
        labelledBy={isGuide ? answersId : callHeadingId}
        choices={answers.map(({ id, href }) => {
          const { label, hint } = answerText(t, step, id);
          return {
            id,
            href,
            label: id === escalation ? text('case:call.escalate') : withRuby(label),
            hint: id === escalation || omitted.includes(`hint ${id}`) ? null : withRuby(hint),
            good: id === 'solved' || id === 'found',
          };
        })}
      />
    </>
  );
}
