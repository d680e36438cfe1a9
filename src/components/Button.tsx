import type { ComponentProps } from 'react';
import './Button.css';

interface ButtonProps extends ComponentProps<'button'> {
  readonly strong?: boolean;
}

export function Button({ strong = false, ...props }: ButtonProps) {
  return <button type="button" {...props} className={strong ? 'button button-strong' : 'button'} />;
}
