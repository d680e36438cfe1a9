import type { ReactNode } from 'react';
import { LinkToHost } from '../../company/LinkToHost';
import { useTexts } from '../../i18n/useTexts';

interface CompanyLinkProps {
  readonly href: string;
  /** What it is called; nothing where it is called by its address. */
  readonly children?: ReactNode;
}

/** A link to an address of the settings, in the words of the page. */
export function CompanyLink({ href, children }: CompanyLinkProps) {
  return (
    <LinkToHost href={href} newTab={useTexts().text('externalLink')}>
      {children}
    </LinkToHost>
  );
}
