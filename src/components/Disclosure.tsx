import type { ReactNode } from 'react';
import './Disclosure.css';

interface DisclosureProps {
  readonly title: string;
  /** A word at the end of the title's line; it may change without moving anything. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Something to open when it is wanted; the browser's own, so it works without scripts. */
export function Disclosure({ title, aside, children }: DisclosureProps) {
  return (
    <details className="disclosure">
      <summary>
        {title}
        {aside && <span className="disclosure-aside">{aside}</span>}
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
