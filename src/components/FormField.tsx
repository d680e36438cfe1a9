import type { ReactNode } from 'react';
import './TextField.css';
import './FormField.css';

/** What a control of a form field has to be given, whatever its kind. */
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
  /** What is wrong with it; null while nothing is. */
  readonly problem?: ReactNode;
  /** Where else something is said about it. */
  readonly describedBy?: string | undefined;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A control with its label and hint above it, and below it what is wrong. */
export function FormField({ id, label, hint, problem = null, describedBy, children }: FormFieldProps) {
  const described = [hint && `${id}-hint`, problem && `${id}-problem`, describedBy].filter((part) => part);
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({
        id,
        className: 'field-input',
        'aria-describedby': described.join(' ') || undefined,
        'aria-invalid': problem !== null,
      })}
      {problem && (
        <span className="field-problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </div>
  );
}
