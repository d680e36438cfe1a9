import type { ComponentProps } from 'react';
import './Message.css';

/** A text exactly as it will be sent. */
export function Message({ className, ...props }: ComponentProps<'pre'>) {
  return <pre {...props} className={className ? `message ${className}` : 'message'} />;
}
