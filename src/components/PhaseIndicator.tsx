import type { ReactNode } from 'react';
import './PhaseIndicator.css';

interface PhaseIndicatorProps {
  /** The list's name for screen readers. */
  readonly label: string;
  readonly phases: readonly { readonly id: string; readonly name: ReactNode; readonly current: boolean }[];
}

/** Shows the current phase without a total, because the number of questions depends on the answers. */
export function PhaseIndicator({ label, phases }: PhaseIndicatorProps) {
  return (
    <ol className="phases screen-only" role="list" aria-label={label}>
      {phases.map(({ id, name, current }) => (
        <li key={id} className="phase" aria-current={current ? 'step' : undefined}>
          {name}
        </li>
      ))}
    </ol>
  );
}
