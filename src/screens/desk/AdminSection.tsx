import { ActionList } from '../../components/ActionList';
import { Callout } from '../../components/Callout';
import { Notes } from '../../components/Notes';
import type { Section } from '../../diagnosis/reasons';
import type { SharedAddress } from '../../handoff/sharedAddress';
import { adminText } from '../../i18n/keys';
import { plainText } from '../../i18n/plainText';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import './AdminSection.css';
import { CheckFirst } from './CheckFirst';
import { CopyText } from '../shared/CopyText';
import { richList, RichText } from '../shared/RichText';
import type { Handoff } from '../shared/useHandoff';

interface AdminSectionProps {
  readonly section: Section;
  /** The link of each reply, by its id. */
  readonly replyHrefs: Readonly<Record<string, string>>;
  readonly addressOf: SharedAddress;
  readonly handoff: Handoff;
}

/** The administrator's work in a section, from the first check to the reply to the person. */
export function AdminSection({ section, replyHrefs, addressOf, handoff }: AdminSectionProps) {
  const { text, plain, t } = useTexts<'desk'>();
  const { checks, path, actions, caution, who, tell, replies } = adminText(t, section);
  return (
    <div className="section">
      <CheckFirst />
      {caution && (
        <Callout title={text('admin:headings.caution')}>
          <p>
            <RichText words={caution} />
          </p>
        </Callout>
      )}
      <h3>{text('admin:headings.checks')}</h3>
      <Notes notes={richList(checks)} />
      <h3>{text('admin:headings.path')}</h3>
      <ol className="menu-path" role="list">
        {path.map((level, index) => (
          <li key={index}>
            <RichText words={level} />
          </li>
        ))}
      </ol>
      <h3>{text('admin:headings.actions')}</h3>
      <ActionList
        id={`${section}-action`}
        actions={actions.map((action) => ({
          text: <RichText words={action.text} />,
          detail: action.detail && <RichText words={action.detail} />,
        }))}
      />
      <h3>{text('admin:headings.who')}</h3>
      <p>
        <RichText words={who} />
      </p>
      <h3>{text('admin:headings.tell')}</h3>
      <p>
        <RichText words={tell} />
      </p>
      <h3>{text('admin:headings.replies')}</h3>
      <ul className="items" role="list">
        {Object.entries(replies).map(([id, reply]) => {
          const href = replyHrefs[id] ?? '';
          return (
            <li key={id} className="item" data-reply={id}>
              <h4>{withRuby(reply.title)}</h4>
              <CopyText
                text={plainText(reply.text)}
                address={addressOf(href)}
                title={plainText(reply.title)}
                label={text('admin:reply.copy')}
                labelNamed={plain('admin:reply.copyNamed', { title: reply.title })}
                handoff={handoff}
              />
              <p>
                <a className="link-row-strong" href={href}>
                  {text('admin:reply.next')}
                </a>
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
