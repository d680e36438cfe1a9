import type { ReactNode } from 'react';
import './TextField.css';

interface FieldLabelProps {
  /** The id of the control. */
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

/** The label of a control, and its hint, which the control names by `hintId`. */
export function FieldLabel({ id, label, hint }: FieldLabelProps) {
  return (
    <>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span className="field-hint" id={hintId(id)}>
          {hint}
        </span>
      )}
    </>
  );
}

/** Returns the id of a control's hint. */
export function hintId(id: string): string {
  return `${id}-hint`;
}
