import { Callout } from '../../components/Callout';
import { Disclosure } from '../../components/Disclosure';
import { Notes } from '../../components/Notes';
import { TriedList } from '../../components/TriedList';
import { beginsLeg } from '../../diagnosis/trail';
import type { SharedAddress } from '../../handoff/sharedAddress';
import { answerText, reasonText, stepText } from '../../i18n/keys';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import type { LocaleHrefs, SideLinks } from '../../navigation/hrefs';
import type { CaseView } from '../../navigation/caseView';
import { AdminSection } from './AdminSection';
import type { Settings } from '../../settings/schema';
import { CopyText } from '../shared/CopyText';
import { DeskFrame } from './DeskFrame';
import { StepToSend } from './StepToSend';
import { useHandoff, type Handoff } from '../shared/useHandoff';

/** So many ways on are shown at once; the others can be opened. */
const waysAtOnce = 4;

interface CaseScreenProps {
  /** Null until the page's address is read. */
  readonly view: CaseView | null;
  readonly links: SideLinks;
  readonly localeHrefs: LocaleHrefs;
  readonly settings: Settings;
  readonly addressOf: SharedAddress;
}

/** What somebody has tried, what the cause may be, and where to send them next. Who it was is not known here. */
export function CaseScreen({ view, links, localeHrefs, settings, addressOf }: CaseScreenProps) {
  const { text, plain, t } = useTexts<'desk'>();
  const handoff = useHandoff();
  if (!view) {
    return (
      <DeskFrame
        title={t('case:title')}
        lead={t('case:lead')}
        links={links}
        localeHrefs={localeHrefs}
        settings={settings}
      >
        <p className="waiting needs-scripts">{text('case:waiting')}</p>
        <noscript>
          <p>{text('case:noScripts')}</p>
        </noscript>
      </DeskFrame>
    );
  }
  const { state, tried, reason, waysOn, lost } = view;
  const ways = waysOn.map((way) => <WayOn key={way.step} way={way} address={addressOf(way.href)} handoff={handoff} />);
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
    <DeskFrame
      title={t('case:title')}
      lead={t('case:lead')}
      links={links}
      localeHrefs={localeHrefs}
      settings={settings}
    >
      {state === null ? (
        <section className="section waiting">
          <h2>{text('case:nothing.title')}</h2>
          <p>{text(lost ? 'case:nothing.lost' : 'case:nothing.text')}</p>
          {others}
        </section>
      ) : (
        <>
          <Callout title={text(`case:state.${state}`)} tone={state === 'solved' ? 'good' : 'caution'}>
            {state === 'open' && <p>{text('case:here', { step: stepText(t, view.end).title })}</p>}
            {lost && <p>{text('tried.lost')}</p>}
          </Callout>
          <section className="section">
            <h2>{text('case:tried.title')}</h2>
            <TriedList
              items={tried.map(({ step, answer, leg }, index) => ({
                id: `${leg}-${step}`,
                question: withRuby(stepText(t, step).title),
                answer: withRuby(answerText(t, step, answer).label),
                note: beginsLeg(tried, index) && text('case:tried.sentOn'),
              }))}
            />
          </section>
          {reason && (
            <section className="section" data-reason={reason}>
              <h2>{text('case:cause.title')}</h2>
              <p>{withRuby(reasonText(t, reason).why)}</p>
              <Disclosure title={text('case:cause.admin', { title: reasonText(t, reason).title })}>
                <Notes notes={t('case:cause.first', { returnObjects: true }).map(withRuby)} />
                <AdminSection reason={reason} replyHrefs={view.replyHrefs} addressOf={addressOf} handoff={handoff} />
              </Disclosure>
            </section>
          )}
          {state !== 'solved' && (
            <section className="section">
              <h2>{text('case:next.title')}</h2>
              <p className="note">{text(ways.length > 0 ? 'case:next.lead' : 'case:next.none')}</p>
              <ul className="items" role="list">
                {ways.slice(0, waysAtOnce)}
              </ul>
              {ways.length > waysAtOnce && (
                <Disclosure title={text('case:next.more')}>
                  <ul className="items" role="list">
                    {ways.slice(waysAtOnce)}
                  </ul>
                </Disclosure>
              )}
              <p className="note">{text('case:next.contains')}</p>
            </section>
          )}
          <section className="section">
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
    </DeskFrame>
  );
}

interface WayOnProps {
  readonly way: CaseView['waysOn'][number];
  readonly address: string | null;
  readonly handoff: Handoff;
}

function WayOn({ way: { step, when, href }, address, handoff }: WayOnProps) {
  const { t } = useTexts<'desk'>();
  const why = when && {
    question: stepText(t, when.step).title,
    answer: answerText(t, when.step, when.answer).label,
  };
  const note = why ? t('case:next.when', why) : t('case:next.here');
  return <StepToSend list="way-on" step={step} href={href} note={note} address={address} handoff={handoff} />;
}
