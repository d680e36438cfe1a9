import { useLayoutEffect, useRef, type ReactNode } from 'react';
import './Disclosure.css';

interface DisclosureProps {
  readonly title: ReactNode;
  /** Words at the end of the title's line, which may change without moving anything. */
  readonly aside?: ReactNode;
  /** The name of the action, for tests and embedders. */
  readonly action?: string;
  /** True where it is open at first. */
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** Content to open on demand, by the browser's own `<details>`: it works without scripts. */
export function Disclosure({ title, aside, action, isOpen, onToggle, children }: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null);

  // It can be opened before the scripts arrive, and nobody hears of it then.
  useLayoutEffect(() => {
    if (details.current?.open) onToggle?.(true);
  }, [onToggle]);

  return (
    <details
      ref={details}
      className="disclosure"
      open={isOpen}
      onToggle={onToggle && (({ currentTarget }) => onToggle(currentTarget.open))}
    >
      <summary data-action={action}>
        {title}
        {aside && <span className="disclosure-aside">{aside}</span>}
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
