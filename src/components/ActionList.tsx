import type { ReactNode } from 'react';
import './ActionList.css';

interface ActionListProps {
  readonly actions: readonly { readonly text: ReactNode; readonly detail?: ReactNode }[];
}

/** Numbered things to do, one idea each. */
export function ActionList({ actions }: ActionListProps) {
  return (
    // Safari drops the list role from a list without markers unless it is named.
    <ol className="actions" role="list">
      {actions.map(({ text, detail }, index) => (
        <li key={index} className="action">
          <p className="action-text">{text}</p>
          {detail && <p className="action-detail">{detail}</p>}
        </li>
      ))}
    </ol>
  );
}
