import type { ReactNode } from 'react';
import { FieldLabel, hintId } from './FieldLabel';
import './FormField.css';

/** The props that a control of a form field takes, whatever its kind. */
export interface ControlProps {
  readonly id: string;
  readonly className: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface FormFieldProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** The problem with the value; null if there is none. */
  readonly problem?: ReactNode;
  /** The id of anything else that describes the control. */
  readonly describedBy?: string | undefined;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A control with its label and hint above it, and below it what is wrong. */
export function FormField({ id, label, hint, problem = null, describedBy, children }: FormFieldProps) {
  const described = [hint && hintId(id), problem && `${id}-problem`, describedBy].filter((part) => part);
  return (
    <div className="field">
      <FieldLabel id={id} label={label} hint={hint} />
      {children({
        id,
        className: 'field-input',
        'aria-describedby': described.join(' ') || undefined,
        'aria-invalid': problem !== null,
      })}
      {/* Who shows it has it said too, by the name of the field: whoever left the field is already in another one. */}
      {problem && (
        <span className="field-problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </div>
  );
}
