import type { ReactNode } from 'react';
import './ExternalLink.css';

interface ExternalLinkProps {
  readonly href: string;
  /** Says that the link opens a new tab. */
  readonly newTab: ReactNode;
  readonly children: ReactNode;
}

/** A link that leaves the site; it tells the other side nothing about this one. */
export function ExternalLink({ href, newTab, children }: ExternalLinkProps) {
  return (
    <a className="external-link" href={href} target="_blank" rel="noopener noreferrer">
      <span>
        {children}
        <span className="external-note">{newTab}</span>
      </span>
    </a>
  );
}
