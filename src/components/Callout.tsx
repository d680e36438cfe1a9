import type { ReactNode } from 'react';
import './Callout.css';

interface CalloutProps {
  readonly title: string;
  readonly tone?: 'caution' | 'good';
  readonly children: ReactNode;
}

/** Something to read before going on: a caution, or good news. */
export function Callout({ title, tone = 'caution', children }: CalloutProps) {
  return (
    <div className={tone === 'good' ? 'callout callout-good' : 'callout'} role="note">
      <p className="callout-title">{title}</p>
      {children}
    </div>
  );
}
