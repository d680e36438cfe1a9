import type { ReactNode } from 'react';
import type { LocaleHrefs, SideLinks } from '../../navigation/hrefs';
import type { Settings } from '../../settings/schema';
import './DeskFrame.css';
import { PageFooter } from '../shared/PageFooter';
import { headingId, mainId, PageHeader } from '../shared/PageHeader';

interface DeskFrameProps {
  readonly title: ReactNode;
  readonly lead: ReactNode;
  readonly links: SideLinks;
  /** This page in each locale. */
  readonly localeHrefs: LocaleHrefs;
  readonly settings: Settings;
  /** For what does not fit into a column of text: as wide as the window, up to 100rem. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** The frame of the pages for the helpdesk and the administrator: header, heading, lead and footer. */
export function DeskFrame({ title, lead, links, localeHrefs, settings, isWide = false, children }: DeskFrameProps) {
  return (
    <>
      <PageHeader startHref={links.start} localeHrefs={localeHrefs} settings={settings} />
      <div className={isWide ? 'page page-wide' : 'page'}>
        <main className="content desk" id={mainId} tabIndex={-1}>
          <div className="desk-head">
            <h1 id={headingId} tabIndex={-1}>
              {title}
            </h1>
            <p className="lead">{lead}</p>
          </div>
          {children}
        </main>
      </div>
      <PageFooter links={links} settings={settings} />
    </>
  );
}
