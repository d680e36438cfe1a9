import type { ReactNode } from 'react';
import './SiteHeader.css';

interface SiteHeaderProps {
  /** Whose guide it is, where the settings say so. */
  readonly company: ReactNode;
  readonly name: ReactNode;
  /** What stands before the name: the guide's icon, or something in its place. */
  readonly icon: ReactNode;
  readonly skip: ReactNode;
  readonly startHref: string;
  /** The languages to choose from. */
  readonly languages: ReactNode;
  /** Those of them that may be the reader's. */
  readonly offers: ReactNode;
  /** The id of what the skip link leads to. */
  readonly mainId: string;
}

/** The guide's own icon. */
export const siteIcon = (
  <svg width="28" height="28" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <rect x="5" y="1.5" width="14" height="21" rx="3" fill="none" stroke="currentColor" strokeWidth="2" />
    <path d="M9 12.5h5m-2.2-2.6 2.6 2.6-2.6 2.6" fill="none" stroke="currentColor" strokeWidth="2" />
  </svg>
);

export function SiteHeader({ company, icon, name, skip, startHref, mainId, languages, offers }: SiteHeaderProps) {
  return (
    <>
      <a className="skip-link screen-only" href={`#${mainId}`} data-skip-to={mainId}>
        {skip}
      </a>
      <header className="site-header">
        <a className="site-name" href={startHref}>
          {icon}
          <span>
            {company && <span className="site-company">{company}</span>}
            {name}
          </span>
        </a>
        {languages}
        {offers}
      </header>
    </>
  );
}
