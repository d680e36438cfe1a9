import { useTexts } from '../../i18n/useTexts';
import type { StepView } from '../../navigation/stepView';
import './StepNav.css';

/** The ways back, where people look for them: one step at the left, to the start at the right. Nothing before the first answer. */
export function StepNav({ view: { step, backHref, restartHref } }: { readonly view: StepView }) {
  const { text } = useTexts();
  if (step === 'start' && !backHref) return null;
  return (
    <div className="step-nav screen-only">
      {backHref && (
        <a className="step-back" href={backHref} data-action="back">
          {text('back')}
        </a>
      )}
      {step !== 'start' && (
        <a className="step-restart" href={restartHref} data-action="restart">
          {text('restart')}
        </a>
      )}
    </div>
  );
}
