import type { ReactNode } from 'react';
import './ActionList.css';

interface ActionListProps {
  readonly actions: readonly {
    readonly text: ReactNode;
    readonly detail?: ReactNode;
    readonly picture?: ReactNode;
    /** The name of the box to tick. */
    readonly done: string;
  }[];
}

/** Numbered actions, each with a box to tick, for the reader alone. */
export function ActionList({ actions }: ActionListProps) {
  return (
    // Safari drops the list role from a list without markers unless it is named.
    <ol className="actions" role="list">
      {actions.map(({ text, detail, picture, done }, index) => (
        <li key={index} className="action">
          <input className="action-mark" type="checkbox" aria-label={done} />
          <div className="action-words">
            <p className="action-text">{text}</p>
            {detail && <p className="action-detail">{detail}</p>}
          </div>
          {/* Its words are looked for on the phone as they stand, and no others would fit into it. */}
          {picture && (
            <div className="action-picture" translate="no">
              {picture}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
