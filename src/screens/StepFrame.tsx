import type { ReactNode } from 'react';
import { Disclosure } from '../components/Disclosure';
import { PhaseIndicator } from '../components/PhaseIndicator';
import { TriedList } from '../components/TriedList';
import { phases } from '../diagnosis/steps';
import { beginsLeg } from '../diagnosis/trail';
import { answerText, stepText } from '../i18n/keys';
import { withoutPhraseBreaks } from '../i18n/phraseBreak';
import { useTranslate } from '../i18n/useTranslate';
import type { StepView } from '../navigation/stepView';
import { headingId, mainId, PageHeader } from './PageHeader';
import './StepFrame.css';

interface StepFrameProps {
  readonly view: StepView;
  readonly children: ReactNode;
}

/** What every step has around it: header, phase, heading, ways back and to the administrator, what was tried. */
export function StepFrame({ view, children }: StepFrameProps) {
  const t = useTranslate();
  const { title } = stepText(t, view.step);
  return (
    <>
      <PageHeader startHref={view.restartHref} />
      <div className="page">
        <main className="step" id={mainId} tabIndex={-1} data-step={view.step}>
          {view.step !== 'resolved' && (
            <PhaseIndicator
              label={withoutPhraseBreaks(t('phases.label'))}
              phases={phases.map((id) => ({ id, name: t(`phases.${id}`), current: id === view.phase }))}
            />
          )}
          <h1 id={headingId} tabIndex={-1}>
            {title}
          </h1>
          {children}
          {view.backHref && (
            <p className="step-ways">
              <a className="button" href={view.backHref} data-action="back">
                {t('back')}
              </a>
            </p>
          )}
          {view.escalationHref && (
            <section className="step-escalation screen-only">
              <a className="button" href={view.escalationHref} data-action="contact-admin">
                {t('escalation.label')}
              </a>
              <p className="step-note">{t('escalation.hint')}</p>
            </section>
          )}
        </main>
        <aside className="page-end screen-only" aria-label={withoutPhraseBreaks(t('tried.title'))}>
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
      title={t('tried.title')}
      aside={lost ? t('tried.lostShort') : t('tried.count', { count: tried.length })}
    >
      {lost && <p>{t('tried.lost')}</p>}
      {tried.length === 0 && <p>{t('tried.empty')}</p>}
      {keeps && <p>{t('tried.kept')}</p>}
      <TriedList
        items={tried.map(({ step, answer, leg, href }, index) => {
          const question = stepText(t, step).title;
          return {
            id: `${leg}-${step}`,
            question,
            answer: answerText(t, step, answer).label,
            note: beginsLeg(tried, index) ? t('tried.sentOn') : null,
            ...(href && {
              change: {
                href,
                label: t('tried.change'),
                named: withoutPhraseBreaks(t('tried.changeNamed', { question })),
              },
            }),
          };
        })}
      />
      {tried.length > 0 && (
        <p>
          <a className="page-link" href={sideHrefs.case}>
            {t('sideLinks.case')}
          </a>
        </p>
      )}
    </Disclosure>
  );
}
