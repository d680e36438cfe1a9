import type { ReactNode } from 'react';
import { Disclosure } from '../../components/Disclosure';
import { PhaseIndicator } from '../../components/PhaseIndicator';
import { TriedList } from '../../components/TriedList';
import { phases } from '../../diagnosis/steps';
import { answerText, stepText } from '../../i18n/keys';
import { plainText } from '../../i18n/plainText';
import { useTranslate } from '../../i18n/useTranslate';
import { typeset } from '../../i18n/typeset';
import type { StepView } from '../../navigation/stepView';
import type { Settings } from '../../settings/schema';
import { headingId, mainId, PageHeader } from '../shared/PageHeader';
import './StepFrame.css';

interface StepFrameProps {
  readonly view: StepView;
  readonly settings: Settings;
  readonly children: ReactNode;
}

/** What every step has around it: header, phase, heading, ways back and to the administrator, what was tried. */
export function StepFrame({ view, settings, children }: StepFrameProps) {
  const t = useTranslate();
  const { title } = stepText(t, view.step);
  return (
    <>
      <PageHeader startHref={view.restartHref} localeHrefs={view.localeHrefs} settings={settings} />
      <div className="page">
        <main className="content" id={mainId} tabIndex={-1} data-step={view.step}>
          {view.step !== 'resolved' && (
            <PhaseIndicator
              label={plainText(t('phases.label'))}
              phases={phases.map((id) => ({ id, name: typeset(t(`phases.${id}`)), current: id === view.phase }))}
            />
          )}
          <h1 id={headingId} tabIndex={-1}>
            {typeset(title)}
          </h1>
          {children}
          {view.backHref && (
            <p className="row">
              <a className="button" href={view.backHref} data-action="back">
                {typeset(t('back'))}
              </a>
            </p>
          )}
          {view.escalationHref && (
            <section className="step-escalation screen-only">
              <a className="button" href={view.escalationHref} data-action="contact-admin">
                {typeset(t('escalation.label'))}
              </a>
              <p className="note">{typeset(t('escalation.hint'))}</p>
            </section>
          )}
        </main>
        <aside className="page-end screen-only" aria-label={plainText(t('tried.title'))}>
          <Tried view={view} />
        </aside>
      </div>
    </>
  );
}

function Tried({ view: { tried, keeps, lost, sideHrefs } }: { readonly view: StepView }) {
  const t = useTranslate();
  return (
    <Disclosure
      title={typeset(t('tried.title'))}
      aside={
        lost ? (
          typeset(t('tried.lostShort'))
        ) : (
          <span className="phrase">{typeset(t('tried.count', { count: tried.length }))}</span>
        )
      }
    >
      {lost && <p>{typeset(t('tried.lost'))}</p>}
      {tried.length === 0 && <p>{typeset(t('tried.empty'))}</p>}
      {keeps && <p>{typeset(t('tried.kept'))}</p>}
      <TriedList
        items={tried.map(({ step, answer, sentOn, href }, index) => {
          const question = stepText(t, step).title;
          return {
            id: `${index}-${step}`,
            question: typeset(question),
            answer: typeset(answerText(t, step, answer).label),
            note: sentOn && typeset(t('tried.sentOn')),
            ...(href && {
              change: {
                href,
                label: typeset(t('tried.change')),
                named: plainText(t('tried.changeNamed', { question })),
              },
            }),
          };
        })}
      />
      {tried.length > 0 && (
        <p>
          <a className="link-row" href={sideHrefs.case}>
            {typeset(t('sideLinks.case'))}
          </a>
        </p>
      )}
    </Disclosure>
  );
}
