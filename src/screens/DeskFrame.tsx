import type { ReactNode } from 'react';
import type { SideLinks } from '../navigation/hrefs';
import type { Organization } from '../organization/schema';
import './DeskFrame.css';
import { PageFooter } from './PageFooter';
import { headingId, mainId, PageHeader } from './PageHeader';
import './StepFrame.css';

interface DeskFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly links: SideLinks;
  readonly organization: Organization;
  /** For what does not fit into a column of text. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** What the pages for the helpdesk and the administrator have around them. */
export function DeskFrame({ title, lead, links, organization, isWide = false, children }: DeskFrameProps) {
  return (
    <>
      <PageHeader startHref={links.start} />
      <div className={isWide ? 'page page-wide' : 'page'}>
        <main className="step desk" id={mainId} tabIndex={-1}>
          <h1 id={headingId} tabIndex={-1}>
            {title}
          </h1>
          <p className="step-lead">{lead}</p>
          {children}
        </main>
      </div>
      <PageFooter links={links} organization={organization} />
    </>
  );
}
