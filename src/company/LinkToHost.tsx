import type { ReactNode } from 'react';
import { ExternalLink } from '../components/ExternalLink';
import { parseAddress } from '../settings/parseAddress';

interface LinkToHostProps {
  readonly href: string;
  /** Says that the link opens a new tab. */
  readonly newTab: ReactNode;
  /** What it is called; nothing where it is called by its address. */
  readonly children?: ReactNode;
}

/**
 * A link to an address of the settings. The site to which it leads stands beside it as browsers say it, because a title can say
 * anything, and letters of another script in an address look alike.
 */
export function LinkToHost({ href, newTab, children }: LinkToHostProps) {
  const host = parseAddress(href)?.host ?? '';
  const isSaid = children === undefined && href.toLowerCase().startsWith(`https://${host}`);
  return (
    <ExternalLink href={href} newTab={newTab}>
      {children ?? <span translate="no">{href}</span>}
      {!isSaid && (
        <span className="external-note" translate="no">
          {host}
        </span>
      )}
    </ExternalLink>
  );
}
