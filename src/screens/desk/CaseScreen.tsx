import { Callout } from '../../components/Callout';
import { Disclosure } from '../../components/Disclosure';
import { Notes } from '../../components/Notes';
import { TriedList } from '../../components/TriedList';
import type { SharedAddress } from '../../handoff/sharedAddress';
import { answerText, reasonText, stepText } from '../../i18n/keys';
import { plainText } from '../../i18n/plainText';
import { useTranslate } from '../../i18n/useTranslate';
import { typeset } from '../../i18n/typeset';
import type { LocaleHrefs, SideLinks } from '../../navigation/hrefs';
import type { CaseView } from '../../navigation/caseView';
import { AdminSection } from './AdminSection';
import type { Settings } from '../../settings/schema';
import { CopyText } from '../shared/CopyText';
import { DeskFrame } from './DeskFrame';
import { StepToSend } from './StepToSend';
import { useHandoff, type Handoff } from '../shared/useHandoff';

/** So many suggestions are shown at once; the others can be opened. */
const suggestedAtOnce = 4;

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
  const t = useTranslate();
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
        <p className="waiting needs-scripts">{typeset(t('case:waiting'))}</p>
        <noscript>
          <p>{typeset(t('case:noScripts'))}</p>
        </noscript>
      </DeskFrame>
    );
  }
  const { state, tried, reason, suggestions, lost } = view;
  const suggested = suggestions.map((each) => (
    <Suggestion key={each.step} suggestion={each} address={addressOf(each.href)} handoff={handoff} />
  ));
  const others = (
    <p className="row">
      <a className="button" href={view.mapHref}>
        {typeset(t('case:map'))}
      </a>
      <a className="button" href={links.start}>
        {typeset(t('case:start'))}
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
          <h2>{typeset(t('case:nothing.title'))}</h2>
          <p>{typeset(lost ? t('case:nothing.lost') : t('case:nothing.text'))}</p>
          {others}
        </section>
      ) : (
        <>
          <Callout title={typeset(t(`case:state.${state}`))} tone={state === 'solved' ? 'good' : 'caution'}>
            {state === 'open' && <p>{typeset(t('case:here', { step: stepText(t, view.end).title }))}</p>}
            {lost && <p>{typeset(t('tried.lost'))}</p>}
          </Callout>
          <section className="section">
            <h2>{typeset(t('case:tried.title'))}</h2>
            <TriedList
              items={tried.map(({ step, answer, sentOn }, index) => ({
                id: `${index}-${step}`,
                question: typeset(stepText(t, step).title),
                answer: typeset(answerText(t, step, answer).label),
                note: sentOn && typeset(t('case:tried.sentOn')),
              }))}
            />
          </section>
          {reason && (
            <section className="section" data-reason={reason}>
              <h2>{typeset(t('case:cause.title'))}</h2>
              <p>{typeset(reasonText(t, reason).why)}</p>
              <Disclosure title={typeset(t('case:cause.admin', { title: reasonText(t, reason).title }))}>
                <Notes notes={t('case:cause.first', { returnObjects: true }).map(typeset)} />
                <AdminSection reason={reason} replyHrefs={view.replyHrefs} addressOf={addressOf} handoff={handoff} />
              </Disclosure>
            </section>
          )}
          {state !== 'solved' && (
            <section className="section">
              <h2>{typeset(t('case:next.title'))}</h2>
              <p className="note">{typeset(suggested.length > 0 ? t('case:next.lead') : t('case:next.none'))}</p>
              <ul className="items" role="list">
                {suggested.slice(0, suggestedAtOnce)}
              </ul>
              {suggested.length > suggestedAtOnce && (
                <Disclosure title={typeset(t('case:next.more'))}>
                  <ul className="items" role="list">
                    {suggested.slice(suggestedAtOnce)}
                  </ul>
                </Disclosure>
              )}
              <p className="note">{typeset(t('case:next.contains'))}</p>
            </section>
          )}
          <section className="section">
            <h2>{typeset(t('case:self.title'))}</h2>
            <CopyText
              address={addressOf(view.selfHref)}
              title={plainText(t('case:title'))}
              label={typeset(t('case:self.copy'))}
              handoff={handoff}
            />
          </section>
        </>
      )}
      {state !== null && others}
    </DeskFrame>
  );
}

interface SuggestionProps {
  readonly suggestion: CaseView['suggestions'][number];
  readonly address: string | null;
  readonly handoff: Handoff;
}

function Suggestion({ suggestion: { step, when, href }, address, handoff }: SuggestionProps) {
  const t = useTranslate();
  const why = when && {
    question: stepText(t, when.step).title,
    answer: answerText(t, when.step, when.answer).label,
  };
  const note = why ? t('case:next.when', why) : t('case:next.here');
  return <StepToSend list="suggestion" step={step} href={href} note={note} address={address} handoff={handoff} />;
}
