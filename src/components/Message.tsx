import type { ComponentProps } from 'react';
import './Message.css';

/** A text exactly as it will be sent: no translator may change it. */
export function Message({ className, ...props }: ComponentProps<'pre'>) {
  return <pre {...props} className={className ? `message ${className}` : 'message'} translate="no" />;
}
