import type { ReactNode } from 'react';
import './Notes.css';

/** Points without an order. */
export function Notes({ notes }: { readonly notes: readonly ReactNode[] }) {
  return (
    <ul className="notes" role="list">
      {notes.map((note, index) => (
        <li key={index}>
          <span>{note}</span>
        </li>
      ))}
    </ul>
  );
}
