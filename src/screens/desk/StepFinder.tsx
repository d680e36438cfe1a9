import { useEffect, type ReactNode } from 'react';
import { phases, steps, type StepId } from '../../diagnosis/steps';
import type { SharedAddress } from '../../handoff/sharedAddress';
import { useTexts } from '../../i18n/useTexts';
import type { MapView } from '../../navigation/mapView';
import { markLog } from './markLog';
import './StepFinder.css';
import { Claim } from './Claim';
import { StepSearch } from './StepSearch';
import { StepToSend } from './StepToSend';
import { useHandoff } from '../shared/useHandoff';

interface StepFinderProps {
  readonly view: MapView;
  readonly addressOf: SharedAddress;
}

/** A search for steps, and all of them as a list, each with a link to send. It says in words what the map shows. */
export function StepFinder({ view, addressOf }: StepFinderProps) {
  const { text, t } = useTexts<'desk'>();
  const handoff = useHandoff();
  const about = view.lost ? 'lost' : view.end ? 'trail' : 'plain';

  // By what it says: a view is made anew whenever the settings arrive, and the map must not jump then.
  const marked = JSON.stringify(view);
  useEffect(() => markLog(JSON.parse(marked) as MapView), [marked]);

  return (
    <section className="section finder" aria-labelledby="finder-title">
      <h2 id="finder-title">{text('map:finder.title')}</h2>
      <StepSearch foundHref={view.foundHref} addressOf={addressOf} handoff={handoff} />
      <p className="note">{text('map:finder.all', { count: view.steps.length })}</p>
      {/* Another text is another paragraph: none of its readings moves from word to word. */}
      <p key={about} className="finder-about">
        {text(`map:finder.${about}`)}
      </p>
      {phases.map((phase) => {
        const rows = view.steps.filter(({ step }) => steps[step].phase === phase);
        return (
          <section key={phase} className="section">
            <h3>{text(`phases.${phase}`)}</h3>
            <ul className="items" role="list">
              {rows.map(({ step, href }) => (
                <StepToSend
                  key={step}
                  step={step}
                  href={href}
                  list="step"
                  note={noteOn(step)}
                  address={addressOf(href)}
                  handoff={handoff}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {/* At the end: nothing that is in sight moves when the log is read. */}
      {view.end && <Claim />}
    </section>
  );

  function noteOn(step: StepId): ReactNode {
    const kind = `map:finder.kinds.${steps[step].kind}` as const;
    const isPassed = view.passed.some((given) => given.step === step);
    if (step !== view.end && !isPassed) return text(kind);
    const state = `map:finder.${step === view.end ? 'here' : 'passed'}` as const;
    return text('map:finder.kindAndState', { kind: t(kind), state: t(state) });
  }
}
