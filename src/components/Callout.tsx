import type { ReactNode } from 'react';
import './Callout.css';

interface CalloutProps {
  readonly title: ReactNode;
  readonly tone?: 'caution' | 'good';
  /** With an id the callout can take the focus: a screen reader then says its title and its text. */
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
      {...(id && { tabIndex: -1, 'aria-labelledby': `${id}-title`, 'aria-describedby': `${id}-text` })}
    >
      <p className="callout-title" id={id && `${id}-title`}>
        {title}
      </p>
      {id ? (
        <div className="callout-text" id={`${id}-text`}>
          {children}
        </div>
      ) : (
        children
      )}
    </div>
  );
}
