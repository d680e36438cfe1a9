import type { ReactNode } from 'react';
import './FieldGroup.css';
import './Segments.css';
import './TextField.css';

interface FieldGroupProps {
  readonly legend: ReactNode;
  readonly children: ReactNode;
}

/** Fields that belong together. */
export function FieldGroup({ legend, children }: FieldGroupProps) {
  return (
    <fieldset className="field-group">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

interface ChoiceFieldProps<Id extends string> {
  /** Also the id of the first choice: where a link to the field leads. */
  readonly id: string;
  readonly legend: ReactNode;
  readonly hint: ReactNode;
  readonly type: 'checkbox' | 'radio';
  readonly options: readonly { readonly id: Id; readonly label: ReactNode }[];
  readonly chosen: readonly Id[];
  readonly onChoose: (id: Id, isChosen: boolean) => void;
}

/** A question whose answers are all in view, one or several of them. */
export function ChoiceField<Id extends string>(props: ChoiceFieldProps<Id>) {
  const { id, legend, hint, type, options, chosen, onChoose } = props;
  return (
    <fieldset className="field-group" aria-describedby={`${id}-hint`}>
      <legend>{legend}</legend>
      <span className="field-hint" id={`${id}-hint`}>
        {hint}
      </span>
      <div className="field-choices">
        {options.map((option, index) => (
          <label key={option.id} className="segment">
            <input
              type={type}
              name={id}
              value={option.id}
              id={index === 0 ? id : undefined}
              checked={chosen.includes(option.id)}
              onChange={({ target }) => onChoose(option.id, target.checked)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
