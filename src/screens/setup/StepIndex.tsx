import { useTexts } from '../../i18n/useTexts';
import { setupSteps, type SetupStep } from './setupSteps';
import './StepIndex.css';

/** All steps by their numbers, of which the open one is marked. */
export function StepIndex({ current }: { readonly current: SetupStep }) {
  const { text, plain } = useTexts<'setup'>();
  return (
    <nav className="setup-index screen-only" aria-label={plain('setup:steps.title')}>
      <ol role="list">
        {setupSteps.map((step, index) => (
          <li key={step}>
            <a href={`#${step}`} aria-current={step === current ? 'step' : undefined}>
              <span className="setup-number">{index + 1}</span>
              <span>{text(`setup:steps.${step}`)}</span>
            </a>
          </li>
        ))}
      </ol>
      <p className="note">{text('setup:steps.enough')}</p>
    </nav>
  );
}

/** The ways from a step to the one before and the one after; once the two that matter are done, also past the one that can wait. */
export function StepLinks({ step }: { readonly step: SetupStep }) {
  const { text, plain } = useTexts<'setup'>();
  const at = setupSteps.indexOf(step);
  const [before, after] = [setupSteps[at - 1], setupSteps[at + 1]];
  return (
    <p className="row screen-only">
      {after && (
        <a className="button button-strong" href={`#${after}`} data-action="next">
          {text('setup:steps.next', { step: plain(`setup:steps.${after}`) })}
        </a>
      )}
      {step === 'login' && (
        <a className="button" href="#place" data-action="skip">
          {text('setup:steps.skip')}
        </a>
      )}
      {before && (
        <a className="button" href={`#${before}`} data-action="previous">
          {text('setup:steps.back', { step: plain(`setup:steps.${before}`) })}
        </a>
      )}
    </p>
  );
}
