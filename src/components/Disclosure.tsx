import { useLayoutEffect, useRef, type ReactNode } from 'react';
import './Disclosure.css';

interface DisclosureProps {
  readonly title: ReactNode;
  /** A word at the end of the title's line; it may change without moving anything. */
  readonly aside?: ReactNode;
  /** What opening it does, for tests and embedding pages. */
  readonly action?: string;
  /** Whether it is open to begin with. */
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** Something to open when it is wanted; the browser's own, so it works without scripts. */
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
