import type { ComponentProps } from 'react';
import { Disclosure } from '../../components/Disclosure';
import { phases, stepIds, steps, type StepId } from '../../diagnosis/steps';
import { stepText } from '../../i18n/keys';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import { SearchField } from '../shared/SearchField';
import { headingId, mainId, PageHeader } from '../shared/PageHeader';

interface NotFoundScreenProps extends Omit<ComponentProps<typeof PageHeader>, 'startHref'> {
  readonly hrefOf: (step: StepId) => string;
}

/**
 * The page for wrong addresses: the start, and all other steps. Its script moves the step that was probably meant into the
 * empty section, which is why this screen must name none itself.
 */
export function NotFoundScreen({ hrefOf, ...header }: NotFoundScreenProps) {
  const { text, plain, t } = useTexts<'static'>();
  const link = (step: StepId) => (
    <a className="button" href={hrefOf(step)} data-to={step}>
      {withRuby(stepText(t, step).title)}
    </a>
  );
  return (
    <>
      <PageHeader startHref={hrefOf('start')} {...header} />
      <div className="page">
        <main className="content" id={mainId} tabIndex={-1} data-not-found>
          <h1 id={headingId}>{text('notFound:page.title')}</h1>
          <p className="lead">{text('notFound:lead')}</p>
          <section className="section" data-nearest hidden>
            <h2>{text('notFound:nearest')}</h2>
            <p />
          </section>
          <p>
            <a className="button" href={hrefOf('start')}>
              {text('notFound:start')}
            </a>
          </p>
          <SearchField
            data-opening={plain('find.opening')}
            data-unavailable={plain('find.unavailable')}
            data-admin={plain('escalation.label')}
          />
          <Disclosure title={text('notFound:all')}>
            {phases.map((phase) => (
              <section key={phase} className="section">
                <h2>{text(`phases.${phase}`)}</h2>
                <ul className="choices">
                  {stepIds
                    .filter((step) => steps[step].phase === phase)
                    .map((step) => (
                      <li key={step}>{link(step)}</li>
                    ))}
                </ul>
              </section>
            ))}
          </Disclosure>
        </main>
      </div>
    </>
  );
}
