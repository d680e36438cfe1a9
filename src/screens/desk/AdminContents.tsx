import { reasons, sectionOf, sections, type Section } from '../../diagnosis/reasons';
import { plainReasonTitle } from '../../i18n/keys';
import { useRequestTranslate, useTexts } from '../../i18n/useTexts';
import type { SideLinks } from '../../navigation/hrefs';
import { ReasonTitle } from '../shared/ReasonTitle';

/** The anchor by which all sections are shown at once. */
export const allId = 'all';

/** The id of the list's heading. */
export const contentsId = 'contents';

interface AdminContentsProps {
  readonly links: Pick<SideLinks, 'admin'>;
  readonly toSection: (section: Section) => string;
  /** What is shown beside the list; null where nothing is chosen yet. */
  readonly open: Section | typeof allId | null;
  /** Whether its rows are the anchors of sections: where these were, before each had a page of its own. */
  readonly hasAnchors: boolean;
}

/** The list of all sections, each with a page of its own. */
export function AdminContents({ links, toSection, open, hasAnchors }: AdminContentsProps) {
  const { text } = useTexts<'desk'>();
  return (
    <nav className={`section admin-contents ${open ? 'screen-only' : ''}`} aria-labelledby={contentsId}>
      <h2 id={contentsId}>{text('admin:contents.title')}</h2>
      <p className="note">{text('admin:contents.lead')}</p>
      <ul className="choices admin-list" role="list">
        {sections.map((id) => (
          <li key={id} id={hasAnchors ? id : undefined}>
            <a className="button" href={toSection(id)} aria-current={open === id ? 'page' : undefined}>
              <span className="admin-title">
                <ReasonTitle reason={id} />
              </span>
              <OtherTitles section={id} />
            </a>
          </li>
        ))}
        <li className="needs-scripts screen-only">
          <a
            className="button"
            href={`${hasAnchors ? '' : links.admin}#${allId}`}
            aria-current={open === allId ? 'true' : undefined}
          >
            <span className="admin-title">{text('admin:contents.all')}</span>
          </a>
        </li>
      </ul>
    </nav>
  );
}

/** What requests call the other reasons of a section, as they are in them: by that the administrator finds it. */
function OtherTitles({ section }: { readonly section: Section }) {
  const inSource = useRequestTranslate();
  const others = reasons.filter((reason) => sectionOf[reason] === section && reason !== section);
  if (others.length === 0) return null;
  return (
    <span className="note" lang="ja" translate="no">
      {others.map((reason) => plainReasonTitle(inSource, reason)).join('・')}
    </span>
  );
}
