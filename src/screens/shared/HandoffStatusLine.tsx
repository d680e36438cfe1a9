import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/useTexts';
import './HandoffStatusLine.css';
import type { HandoffStatus } from './useHandoff';

interface HandoffStatusLineProps {
  readonly status: HandoffStatus | 'unprinted' | null;
  /** What stands in its place until there is news, so that nothing moves when it comes. */
  readonly children?: ReactNode;
}

/** Shows and announces what became of a text that was handed over, or of a page that was not printed. */
export function HandoffStatusLine({ status, children }: HandoffStatusLineProps) {
  const { text } = useTexts();
  return (
    <div className="handoff-status">
      <p className="screen-only" role="status">
        {status && text(`handoff.${status}`)}
      </p>
      {children && <p className="note">{children}</p>}
    </div>
  );
}
