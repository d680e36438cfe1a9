import type { Section } from '../../diagnosis/reasons';
import type { SharedAddress } from '../../handoff/sharedAddress';
import { adminText } from '../../i18n/keys';
import { plainText } from '../../i18n/plainText';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import { CopyText } from '../shared/CopyText';
import type { Handoff } from '../shared/useHandoff';
import './ReplyList.css';

export interface RepliesProps {
  readonly section: Section;
  /** The link of each reply, by its id. */
  readonly replyHrefs: Readonly<Record<string, string>>;
  readonly addressOf: SharedAddress;
  readonly handoff: Handoff;
}

/** All replies of a section, each folded to when to send it and a button to copy it. */
export function ReplyList({ section, replyHrefs, addressOf, handoff }: RepliesProps) {
  const { text, plain, t } = useTexts<'desk'>();
  return (
    <ul className="replies" role="list">
      {Object.entries(adminText(t, section).replies).map(([id, reply]) => {
        const href = replyHrefs[id] ?? '';
        return (
          <li key={id} data-reply={id}>
            <CopyText
              text={plainText(reply.text)}
              address={addressOf(href)}
              title={plainText(reply.title)}
              folded={{
                title: withRuby(reply.title),
                more: (
                  <p>
                    <a
                      className="link-row"
                      href={href}
                      aria-label={`${plain('admin:reply.next')} (${plainText(reply.title)})`}
                    >
                      {text('admin:reply.next')}
                    </a>
                  </p>
                ),
              }}
              label={text('admin:reply.copyShort')}
              labelNamed={plain('admin:reply.copyNamed', { title: reply.title })}
              handoff={handoff}
            />
          </li>
        );
      })}
    </ul>
  );
}
