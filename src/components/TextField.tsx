import type { ComponentProps, ReactNode } from 'react';
import './TextField.css';

interface TextFieldProps extends ComponentProps<'input'> {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

/** One line of text with its label always in view; a hint instead of a placeholder, which would vanish. */
export function TextField({ id, label, hint, type = 'text', ...input }: TextFieldProps) {
  const hintId = hint ? `${id}-hint` : undefined;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span className="field-hint" id={hintId}>
          {hint}
        </span>
      )}
      <input {...input} className="field-input" id={id} type={type} aria-describedby={hintId} />
    </div>
  );
}
