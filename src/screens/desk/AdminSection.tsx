import type { ReactNode } from 'react';
import { ActionList } from '../../components/ActionList';
import { Callout } from '../../components/Callout';
import { Notes } from '../../components/Notes';
import { sectionsOfAnothersNumber } from '../../diagnosis/anothersNumber';
import type { Section } from '../../diagnosis/reasons';
import { adminText } from '../../i18n/keys';
import { useTexts } from '../../i18n/useTexts';
import './AdminSection.css';
import { CheckFirst } from './CheckFirst';
import { richList, RichText } from '../shared/RichText';

interface AdminSectionProps {
  readonly section: Section;
  /** Where somebody else may answer the number that the company has; where no answers are known, that is so in some sections. */
  readonly isAnothersNumber?: boolean;
  /** The replies to the person. */
  readonly children: ReactNode;
}

/** The administrator's work in a section: the first check and the work itself, and beside it what the person is told. */
export function AdminSection({
  section,
  isAnothersNumber = sectionsOfAnothersNumber.has(section),
  children,
}: AdminSectionProps) {
  const { text, t } = useTexts<'desk'>();
  const { checks, path, actions, caution, who, tell } = adminText(t, section);
  return (
    <div className="section work">
      <CheckFirst isAnothersNumber={isAnothersNumber} />
      {caution && (
        <Callout title={text('admin:headings.caution')}>
          <p>
            <RichText words={caution} />
          </p>
        </Callout>
      )}
      <div className="section work-main">
        <h3>{text('admin:headings.checks')}</h3>
        <Notes notes={richList(checks)} />
        <div className="section work-path">
          <h3>{text('admin:headings.path')}</h3>
          <ol className="menu-path" role="list">
            {path.map((level, index) => (
              <li key={index}>
                <RichText words={level} />
              </li>
            ))}
          </ol>
        </div>
        <h3>{text('admin:headings.actions')}</h3>
        <ActionList
          id={`${section}-`}
          actions={actions.map((action) => ({
            text: <RichText words={action.text} />,
            detail: action.detail && <RichText words={action.detail} />,
          }))}
        />
      </div>
      <div className="section work-tell">
        <div className="section work-who">
          <h3>{text('admin:headings.who')}</h3>
          <p>
            <RichText words={who} />
          </p>
        </div>
        <h3>{text('admin:headings.tell')}</h3>
        <p>
          <RichText words={tell} />
        </p>
        <h3>{text('admin:headings.replies')}</h3>
        {children}
      </div>
    </div>
  );
}
