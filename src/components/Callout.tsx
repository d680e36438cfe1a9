import type { ReactNode } from 'react';
import './Callout.css';

interface CalloutProps {
  readonly title: ReactNode;
  readonly tone?: 'caution' | 'good';
  /** With an id the callout can take the focus. */
  readonly id?: string;
  readonly children?: ReactNode;
}

/** A note to read before going on: a caution, or good news. */
export function Callout({ title, tone = 'caution', id, children }: CalloutProps) {
  return (
    <div
      className={tone === 'good' ? 'callout callout-good' : 'callout'}
      role="note"
      id={id}
      tabIndex={id ? -1 : undefined}
    >
      <p className="callout-title">{title}</p>
      {children}
    </div>
  );
}
