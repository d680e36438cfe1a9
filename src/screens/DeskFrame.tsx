import type { ReactNode } from 'react';
import type { LocaleHrefs, SideLinks } from '../navigation/hrefs';
import type { Organization } from '../organization/schema';
import './DeskFrame.css';
import { PageFooter } from './PageFooter';
import { headingId, mainId, PageHeader } from './PageHeader';
import './StepFrame.css';
import { typeset } from '../i18n/typeset';

interface DeskFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly links: SideLinks;
  /** This page in each locale. */
  readonly localeHrefs: LocaleHrefs;
  readonly organization: Organization;
  /** For what does not fit into a column of text. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** What the pages for the helpdesk and the administrator have around them. */
export function DeskFrame({ title, lead, links, localeHrefs, organization, isWide = false, children }: DeskFrameProps) {
  return (
    <>
      <PageHeader startHref={links.start} localeHrefs={localeHrefs} organization={organization} />
      <div className={isWide ? 'page page-wide' : 'page'}>
        <main className="step desk" id={mainId} tabIndex={-1}>
          <h1 id={headingId} tabIndex={-1}>
            {typeset(title)}
          </h1>
          <p className="step-lead">{typeset(lead)}</p>
          {children}
        </main>
      </div>
      <PageFooter links={links} organization={organization} />
    </>
  );
}
