import { useEffect } from 'react';
import { Button } from '../../components/Button';
import { phases, steps, type StepId } from '../../diagnosis/steps';
import type { SharedAddress } from '../../handoff/sharedAddress';
import { useTexts } from '../../i18n/useTexts';
import { mapStage } from '../../illustrations/mapStage';
import type { MapView } from '../../navigation/mapView';
import { markLog } from './markLog';
import { openViewer } from './openViewer';
import './StepFinder.css';
import { Claim } from './Claim';
import { MapCard } from './MapCard';
import { StepRow } from './StepRow';
import { StepSearch } from './StepSearch';
import { useHandoff } from '../shared/useHandoff';

interface StepFinderProps {
  readonly view: MapView;
  readonly addressOf: SharedAddress;
}

/** A search for steps, and all of them as a list, each with a link to send. It says in words what the map shows. */
export function StepFinder({ view, addressOf }: StepFinderProps) {
  const { text, plain } = useTexts<'desk'>();
  const handoff = useHandoff();
  const about = view.lost ? 'lost' : view.end ? 'trail' : 'plain';

  // By what it says: a view is made anew whenever the settings arrive, and the map must not jump then.
  const marked = JSON.stringify(view);
  useEffect(() => markLog(JSON.parse(marked) as MapView), [marked]);
  const hasLog = view.end !== null;
  useEffect(() => openViewer(hasLog), [hasLog]);

  const all = { count: view.steps.length };
  // Named by words, not by their headings: over Firefox, Orca now and then leaves out a heading that names what scrolls.
  return (
    <>
      <section className="section finder" aria-label={plain('map:finder.title')}>
        <h2>{text('map:finder.title')}</h2>
        <StepSearch foundHref={view.foundHref} addressOf={addressOf} handoff={handoff} />
      </section>
      {/* Another text is another paragraph: none of its readings moves from word to word. */}
      <p key={about} className="finder-about" data-about={about}>
        {text(`map:finder.${about}`)}
      </p>
      <p className="finder-to-picture screen-only needs-scripts">
        <Button data-action="to-picture" onClick={showPicture}>
          {text('map:picture.title')}
        </Button>
      </p>
      <section className="section finder-list" aria-label={plain('map:finder.all', all)}>
        <h2>{text('map:finder.all', all)}</h2>
        {phases.map((phase) => {
          const rows = view.steps.filter(({ step }) => steps[step].phase === phase);
          return (
            <details key={phase} className="step-phase" open>
              <summary>
                <h3>{text(`phases.${phase}`)}</h3>
                <span className="note">{rows.length}</span>
              </summary>
              <ul className="step-rows" role="list">
                {rows.map(({ step, href }) => (
                  <StepRow
                    key={step}
                    step={step}
                    href={href}
                    state={stateOf(step)}
                    address={addressOf(href)}
                    handoff={handoff}
                  />
                ))}
              </ul>
            </details>
          );
        })}
        {/* At the end: nothing that is in sight moves when the log is read. */}
        {view.end && <Claim />}
      </section>
      <MapCard view={view} addressOf={addressOf} />
    </>
  );

  /** On a phone the picture is far below. No link: the log is in the fragment. */
  function showPicture() {
    const stage = mapStage();
    stage?.scrollIntoView();
    stage?.querySelector<HTMLElement>('.map-picture')?.focus({ preventScroll: true });
  }

  function stateOf(step: StepId) {
    if (step === view.end) return 'here';
    return view.passed.some((given) => given.step === step) ? 'passed' : null;
  }
}
