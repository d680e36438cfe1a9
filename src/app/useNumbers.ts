import { useEffect } from 'react';
import { NavigationType, useNavigationType } from 'react-router-dom';
import type { StepView } from '../navigation/stepView';
import { importOnDemand } from '../site/onDemand';

/**
 * Has answers counted where the company wants it, and told to the embedder that may follow; what does that is fetched there alone. From
 * disk it cannot be.
 */
export function useNumbers(view: StepView, isOn: boolean | undefined, follower: string | null): void {
  const isTapped = useNavigationType() !== NavigationType.Pop;
  useEffect(() => {
    if (isOn)
      importOnDemand('count').then(
        ({ count }) => count({ view, isTapped, follower }),
        () => {},
      );
  });
}
