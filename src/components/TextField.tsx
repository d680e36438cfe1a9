import type { ComponentProps, ReactNode } from 'react';
import { keptHere } from './keptHere';
import { FieldLabel, hintId } from './FieldLabel';

interface TextFieldProps extends ComponentProps<'input'> {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

/** One line of text with its label always in view; a hint instead of a placeholder, which would vanish. */
export function TextField({ id, label, hint, type = 'text', ...input }: TextFieldProps) {
  return (
    <div className="field">
      <FieldLabel id={id} label={label} hint={hint} />
      <input
        {...input}
        {...keptHere}
        className="field-input"
        id={id}
        type={type}
        aria-describedby={hint ? hintId(id) : undefined}
      />
    </div>
  );
}
