import { useState } from 'react';
import { FormField } from '../../components/FormField';
import { adminText } from '../../i18n/keys';
import { plainText } from '../../i18n/plainText';
import { useTexts } from '../../i18n/useTexts';
import { CopyText } from '../shared/CopyText';
import type { RepliesProps } from './ReplyList';
import './ReplyPicker.css';

/** One of a section's replies, chosen by when to send it, with its button to copy it. */
export function ReplyPicker({ section, replyHrefs, addressOf, handoff }: RepliesProps) {
  const { text, plain, t } = useTexts<'desk'>();
  const { replies } = adminText(t, section);
  const ids = Object.keys(replies);
  const [chosen, setChosen] = useState(ids[0] ?? '');
  const reply = replies[chosen];
  if (!reply) return null;
  const href = replyHrefs[chosen] ?? '';
  return (
    <div className="section reply-picker" data-reply={chosen}>
      <FormField id="reply" label={text('admin:reply.choose')}>
        {(control) => (
          <select {...control} value={chosen} onChange={({ target }) => setChosen(target.value)}>
            {ids.map((id) => (
              <option key={id} value={id}>
                {plainText(replies[id]?.title ?? '')}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <CopyText
        key={chosen}
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
    </div>
  );
}
