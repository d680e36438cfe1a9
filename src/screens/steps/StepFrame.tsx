import { memo, type ReactNode } from 'react';
import { Disclosure } from '../../components/Disclosure';
import { TriedList } from '../../components/TriedList';
import { stepText } from '../../i18n/keys';
import { canSay } from '../../i18n/phaseTexts';
import { useTexts, useWording } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import type { StepView } from '../../navigation/stepView';
import { headingId, mainId } from '../shared/PageHeader';
import { useAnswered } from '../shared/useAnswered';
import { usePassedOver } from '../shared/usePassedOver';
import { StepNav } from './StepNav';
import './StepFrame.css';

interface StepFrameProps {
  readonly view: StepView;
  /** The same once its screen has been painted; until then that of the step before. */
  readonly around: StepView;
  readonly children: ReactNode;
}

/**
 * The frame of every step: ways back, heading, the link to the administrator, and below them the answers given. What is in `<main>` starts
 * afresh with each step; the rest stays.
 */
export function StepFrame({ view, around, children }: StepFrameProps) {
  const { text, t } = useTexts<'steps'>();
  const { title } = stepText(t, view.step);
  return (
    <div className="page">
      <main key={view.step} className="content" id={mainId} tabIndex={-1} data-step={view.step}>
        <StepNav view={view} />
        <h1 id={headingId}>{withRuby(title)}</h1>
        {children}
        {view.escalationHref && (
          <section className="step-escalation screen-only">
            <a className="button" href={view.escalationHref} data-action="contact-admin">
              {text('escalation.label')}
            </a>
            <p className="note needs-scripts">{text('escalation.hint')}</p>
          </section>
        )}
      </main>
      {(view.tried.length > 0 || view.lost || view.step !== 'start') && (
        <aside className="page-end needs-scripts screen-only">
          <Tried key={around.step} view={around} />
        </aside>
      )}
    </div>
  );
}

/** What was tried; closed on each screen. */
const Tried = memo(function Tried({ view: { tried, searched, keeps, lost, sideHrefs } }: { readonly view: StepView }) {
  const { text, plain, t } = useTexts<'steps'>();
  const i18n = useWording();
  const passedOver = usePassedOver(searched && canSay(i18n, 'start'));
  const isEmpty = tried.length === 0 && !searched;
  const answered = useAnswered();
  // Where the wording of another phase has not come, its answers are counted and not named.
  const named = tried.filter(({ step }) => canSay(i18n, step));
  const items = named.map((given, index) => ({
    ...answered(given, index),
    note: given.sentOn && text('tried.sentOn'),
    ...(given.href && {
      change: {
        href: given.href,
        label: text('tried.change'),
        named: plain('tried.changeNamed', { question: stepText(t, given.step).title }),
      },
    }),
  }));
  return (
    <Disclosure
      title={text('tried.title')}
      aside={
        lost ? text('tried.lostShort') : <span className="phrase">{text('tried.count', { count: tried.length })}</span>
      }
    >
      {lost && <p>{text('tried.lost')}</p>}
      {isEmpty && <p>{text('tried.empty')}</p>}
      {keeps && <p>{text('tried.kept')}</p>}
      <TriedList items={[...passedOver, ...items]} />
      {!isEmpty && (
        <p>
          <a className="link-row" href={sideHrefs.case}>
            {text('sideLinks.case')}
          </a>
        </p>
      )}
    </Disclosure>
  );
});
