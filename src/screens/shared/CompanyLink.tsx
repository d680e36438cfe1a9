import type { ReactNode } from 'react';
import { ExternalLink } from '../../components/ExternalLink';
import { useTexts } from '../../i18n/useTexts';
import { parseAddress } from '../../settings/parseAddress';

interface CompanyLinkProps {
  readonly href: string;
  /** What it is called; nothing where it is called by its address. */
  readonly children?: ReactNode;
}

/**
 * A link to an address of the settings. The site to which it leads stands beside it as browsers say it, because a title can say
 * anything, and letters of another script in an address look alike.
 */
export function CompanyLink({ href, children }: CompanyLinkProps) {
  const { text } = useTexts();
  const host = parseAddress(href)?.host ?? '';
  const isSaid = children === undefined && href.toLowerCase().startsWith(`https://${host}`);
  return (
    <ExternalLink href={href} newTab={text('externalLink')}>
      {children ?? <span translate="no">{href}</span>}
      {!isSaid && (
        <span className="external-note" translate="no">
          {host}
        </span>
      )}
    </ExternalLink>
  );
}
