import { ActionList } from '../../components/ActionList';
import { Callout } from '../../components/Callout';
import { Notes } from '../../components/Notes';
import type { Reason } from '../../diagnosis/reasons';
import type { SharedAddress } from '../../handoff/sharedAddress';
import { adminText } from '../../i18n/keys';
import { plainText } from '../../i18n/plainText';
import { useTranslate } from '../../i18n/useTranslate';
import { typeset } from '../../i18n/typeset';
import './AdminSection.css';
import { CopyText } from '../shared/CopyText';
import { RichText } from '../shared/RichText';
import type { Handoff } from '../shared/useHandoff';

interface AdminSectionProps {
  readonly reason: Reason;
  /** Where each reply leads, by its id. */
  readonly replyHrefs: Readonly<Record<string, string>>;
  readonly addressOf: SharedAddress;
  readonly handoff: Handoff;
}

/** What an administrator does for a reason, from the first check to the reply to the person. */
export function AdminSection({ reason, replyHrefs, addressOf, handoff }: AdminSectionProps) {
  const t = useTranslate();
  const { checks, path, actions, caution, who, tell, replies } = adminText(t, reason);
  const rich = (texts: readonly string[]) => texts.map((text) => <RichText key={text} text={text} />);
  return (
    <div className="section">
      {caution && (
        <Callout title={typeset(t('admin:headings.caution'))}>
          <p>
            <RichText text={caution} />
          </p>
        </Callout>
      )}
      <h3>{typeset(t('admin:headings.checks'))}</h3>
      <Notes notes={rich(checks)} />
      <h3>{typeset(t('admin:headings.path'))}</h3>
      <ol className="menu-path" role="list">
        {path.map((text, index) => (
          <li key={index}>
            <RichText text={text} />
          </li>
        ))}
      </ol>
      <h3>{typeset(t('admin:headings.actions'))}</h3>
      <ActionList
        actions={actions.map(({ text, detail }, index) => ({
          text: <RichText text={text} />,
          detail: detail && <RichText text={detail} />,
          done: plainText(t('guide.done', { number: index + 1 })),
        }))}
      />
      <h3>{typeset(t('admin:headings.who'))}</h3>
      <p>
        <RichText text={who} />
      </p>
      <h3>{typeset(t('admin:headings.tell'))}</h3>
      <p>
        <RichText text={tell} />
      </p>
      <h3>{typeset(t('admin:headings.replies'))}</h3>
      <ul className="items" role="list">
        {Object.entries(replies).map(([id, { title, text }]) => {
          const href = replyHrefs[id] ?? '';
          return (
            <li key={id} className="item" data-reply={id}>
              <h4>{typeset(title)}</h4>
              <CopyText
                text={plainText(text)}
                address={addressOf(href)}
                title={plainText(title)}
                label={typeset(t('admin:reply.copy'))}
                labelNamed={plainText(t('admin:reply.copyNamed', { title }))}
                handoff={handoff}
              />
              <p>
                <a className="link-row-strong" href={href}>
                  {typeset(t('admin:reply.next'))}
                </a>
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
