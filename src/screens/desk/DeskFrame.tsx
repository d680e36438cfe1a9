import type { ReactNode } from 'react';
import type { LocaleHrefs, SideLinks } from '../../navigation/hrefs';
import type { Settings } from '../../settings/schema';
import './DeskFrame.css';
import { PageFooter } from '../shared/PageFooter';
import { headingId, mainId, PageHeader } from '../shared/PageHeader';

interface DeskFrameProps {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly links: SideLinks;
  /** This page in each locale. */
  readonly localeHrefs: LocaleHrefs;
  readonly settings: Settings;
  /** What the page can be used for besides reading; it needs scripts. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of the pages for the helpdesk and the administrator, as wide as the window: header, heading, lead and footer. */
export function DeskFrame({ title, lead, links, localeHrefs, settings, action, children }: DeskFrameProps) {
  return (
    <>
      <PageHeader startHref={links.start} localeHrefs={localeHrefs} settings={settings} />
      <div className="page page-wide">
        <main className="content desk" id={mainId} tabIndex={-1}>
          <div className="desk-head">
            <h1 id={headingId}>{title}</h1>
            {lead && <p className="lead">{lead}</p>}
            {action && <p className="needs-scripts screen-only">{action}</p>}
          </div>
          {children}
        </main>
      </div>
      <PageFooter links={links} settings={settings} />
    </>
  );
}
