import type { ReactNode } from 'react';
import './TriedList.css';

interface TriedListProps {
  readonly items: readonly {
    readonly id: string;
    readonly question: ReactNode;
    readonly answer: ReactNode;
    /** A note before the item. */
    readonly note?: ReactNode;
    /** The link to change the answer, where it can still be changed. */
    readonly change?: {
      readonly href: string;
      readonly label: ReactNode;
      /** The link's name in full, for those who do not see its row. */
      readonly named: string;
    };
  }[];
}

/** The answers given, in order. */
export function TriedList({ items }: TriedListProps) {
  return (
    <ol className="tried" role="list">
      {items.map(({ id, question, answer, note, change }) => (
        <li key={id} className="tried-item">
          {note && <span className="tried-note">{note}</span>}
          <span className="tried-question">{question}</span>
          <span className="tried-answer">{answer}</span>
          {change && (
            <a className="tried-change" href={change.href} aria-label={change.named}>
              {change.label}
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}
