import type { ReactNode } from 'react';
import './ActionList.css';

interface ActionListProps {
  /** What the ids of its parts begin with. */
  readonly id: string;
  readonly actions: readonly {
    readonly text: ReactNode;
    readonly detail?: ReactNode;
    readonly picture?: ReactNode;
  }[];
}

/** Numbered actions, each with a box to tick, for the reader alone. */
export function ActionList({ id, actions }: ActionListProps) {
  return (
    // Safari drops the list role from a list without markers unless it is named.
    <ol className="actions" role="list">
      {actions.map(({ text, detail, picture }, index) => (
        <li key={index} className="action">
          {/* A box comes before its words on the screen; what it is called is what there is to do. */}
          <input className="action-mark" type="checkbox" aria-labelledby={`${id}${index}`} />
          <div className="action-words">
            <p className="action-text" id={`${id}${index}`}>
              {text}
            </p>
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
