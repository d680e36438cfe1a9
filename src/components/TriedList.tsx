import './TriedList.css';

interface TriedListProps {
  readonly change: string;
  readonly items: readonly {
    readonly id: string;
    readonly question: string;
    readonly answer: string;
    readonly href: string;
    /** What the link does, said in full for those who do not see its row. */
    readonly changeNamed: string;
  }[];
}

/** What was answered on the way here, each with a way back to change it. */
export function TriedList({ change, items }: TriedListProps) {
  return (
    <ol className="tried" role="list">
      {items.map(({ id, question, answer, href, changeNamed }) => (
        <li key={id} className="tried-item">
          <span className="tried-question">{question}</span>
          <span className="tried-answer">{answer}</span>
          <a className="tried-change" href={href} aria-label={changeNamed}>
            {change}
          </a>
        </li>
      ))}
    </ol>
  );
}
