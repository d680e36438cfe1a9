import { useEffect, useState } from 'react';
import type { StepView } from '../navigation/stepView';
import { afterPaint } from '../site/afterPaint';

/**
 * Returns the view by which the links around a screen go: until the screen of another step has been painted, that of the step before.
 * Nobody reaches for them sooner, and rendering them would keep the screen waiting.
 */
export function useViewAround(view: StepView): StepView {
  const [shown, setShown] = useState(view);
  useEffect(() => (shown === view ? undefined : afterPaint(() => setShown(view))), [shown, view]);
  return shown.step === view.step ? view : shown;
}
