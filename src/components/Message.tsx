import type { ComponentProps } from 'react';
import './Message.css';

interface MessageProps extends ComponentProps<'pre'> {
  /** Whether it is there only to be selected, for the browser's old copy command: nobody sees it, and nobody hears it. */
  readonly isHidden?: boolean;
}

/** A text exactly as it will be sent: no translator may change it. */
export function Message({ className, isHidden = false, ...props }: MessageProps) {
  const own = isHidden ? 'message-hidden screen-only' : className;
  return (
    <pre {...props} className={own ? `message ${own}` : 'message'} aria-hidden={isHidden || undefined} translate="no" />
  );
}
