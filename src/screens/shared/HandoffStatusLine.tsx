import type { ReactNode } from 'react';
import { News } from '../../components/News';
import { useTexts } from '../../i18n/useTexts';
import './HandoffStatusLine.css';
import type { HandoffStatus } from './useHandoff';

interface HandoffStatusLineProps {
  readonly status: HandoffStatus | 'unprinted' | null;
  /** What is said once it is copied, where it is not for a message. */
  readonly copied?: ReactNode;
  /** What stands in its place until there is news, so that nothing moves when it comes. */
  readonly children?: ReactNode;
}

/** Shows and announces what became of a text that was handed over, or of a page that was not printed. */
export function HandoffStatusLine({ status, copied, children }: HandoffStatusLineProps) {
  const { text } = useTexts();
  return (
    <div className="handoff-status">
      {status && (
        <News className="screen-only">{status === 'copied' && copied ? copied : text(`handoff.${status}`)}</News>
      )}
      {children && <p className="note">{children}</p>}
    </div>
  );
}
