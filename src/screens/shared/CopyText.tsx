import { useRef, type ReactNode } from 'react';
import { Button } from '../../components/Button';
import { Disclosure } from '../../components/Disclosure';
import { Message } from '../../components/Message';
import './CopyText.css';
import { HandoffStatusLine } from './HandoffStatusLine';
import type { Handoff } from './useHandoff';

interface CopyTextProps {
  /** The text before the address; with a text, both are shown. */
  readonly text?: string;
  /** Null until the page knows where it is, and from disk. */
  readonly address: string | null;
  /** The title of what is copied, for its receiver. */
  readonly title: string;
  readonly label: ReactNode;
  /** The button's name in full, for those who do not see its row. */
  readonly labelNamed?: string;
  readonly handoff: Handoff;
  /** What is said once it is copied, where it is no message. */
  readonly copied?: ReactNode;
  /** Where the text is opened by a title of its own, with what else is opened then. */
  readonly folded?: { readonly title: ReactNode; readonly more: ReactNode };
}

/** A text or an address with a button to copy it. An address alone is shown only where it has to be copied by hand. */
export function CopyText({ text, address, title, label, labelNamed, handoff, copied: said, folded }: CopyTextProps) {
  const shownIn = useRef<HTMLPreElement>(null);
  const copied = [text, address].filter((part) => part).join('\n');
  const status = handoff.statusOf(copied);
  const isHidden = text === undefined && status !== 'manual';
  const shown = (
    <Message
      isHidden={isHidden}
      ref={shownIn}
      tabIndex={-1}
      {...(status === 'manual' && { role: 'group', 'aria-label': title })}
    >
      {text}
      <span className={text === undefined ? 'copy-address' : 'copy-address copy-line'}>{address}</span>
    </Message>
  );
  return (
    <div className="copy-text">
      {folded ? (
        <Disclosure title={folded.title}>
          {shown}
          {folded.more}
        </Disclosure>
      ) : (
        shown
      )}
      <p className="needs-scripts">
        <Button
          data-action="copy"
          aria-label={labelNamed}
          disabled={copied === ''}
          onClick={() =>
            handoff.handOff({ method: 'copy', title, text: copied, findings: [], shownIn: shownIn.current })
          }
        >
          {label}
        </Button>
      </p>
      <HandoffStatusLine status={status} copied={said} />
    </div>
  );
}
