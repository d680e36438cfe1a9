import { useRef } from 'react';
import { Button } from '../../components/Button';
import { Message } from '../../components/Message';
import { useTexts } from '../../i18n/useTexts';
import { HandoffStatusLine } from '../shared/HandoffStatusLine';
import { useHandoff } from '../shared/useHandoff';

interface ReadLaterProps {
  /** The title of what there is to read. */
  readonly title: string;
  /** Null until the page knows where it is, and from disk. */
  readonly address: string | null;
}

/** Says that the page may be closed, and sends what is left to read to oneself; its link is shown only where it has to be copied by hand. */
export function ReadLater({ title, address }: ReadLaterProps) {
  const { text } = useTexts<'steps'>();
  const shownIn = useRef<HTMLPreElement>(null);
  const { handOff, statusOf } = useHandoff();
  const sent = address === null ? title : `${title}\n${address}`;
  const status = statusOf(sent);
  return (
    <>
      <HandoffStatusLine status={status}>{text('resolved.close')}</HandoffStatusLine>
      <Message
        isHidden={status !== 'manual'}
        ref={shownIn}
        tabIndex={-1}
        {...(status === 'manual' && { role: 'group', 'aria-label': title })}
      >
        {sent}
      </Message>
      <p className="needs-scripts screen-only">
        <Button
          data-action="later"
          disabled={!address}
          onClick={() => handOff({ method: 'share', title, text: sent, findings: [], shownIn: shownIn.current })}
        >
          {text('resolved.later')}
        </Button>
      </p>
    </>
  );
}
