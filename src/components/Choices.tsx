import type { ReactNode } from 'react';
import './Choices.css';

interface Choice {
  readonly id: string;
  readonly href: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly icon?: ReactNode;
  /** The mark of the answer that was given before. */
  readonly chosen?: ReactNode;
  readonly good?: boolean;
}

/** Answers as plain links: they work before, without and after JavaScript. */
export function Choices({ choices, labelledBy }: { readonly choices: readonly Choice[]; readonly labelledBy: string }) {
  return (
    <ul className="choices" role="list" aria-labelledby={labelledBy}>
      {choices.map(({ id, href, label, hint, icon, chosen, good }) => (
        <li key={id}>
          <a
            className={good ? 'choice choice-good' : 'choice'}
            href={href}
            data-answer={id}
            aria-current={chosen ? 'true' : undefined}
          >
            {icon && <span className="choice-icon">{icon}</span>}
            <span className="choice-words">
              <span className="choice-label">{label}</span>
              {hint && <span className="choice-hint">{hint}</span>}
              {chosen && <span className="choice-chosen">{chosen}</span>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
