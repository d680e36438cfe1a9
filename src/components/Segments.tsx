import { useLayoutEffect, useRef, type ReactNode } from 'react';
import './Segments.css';

interface SegmentsProps<Id extends string> {
  /** Tells its radio buttons from those of others on the page. */
  readonly name: string;
  readonly legend: ReactNode;
  readonly options: readonly { readonly id: Id; readonly label: ReactNode }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** A choice of a few that shows its effect at once. */
export function Segments<Id extends string>({ name, legend, options, chosen, onChoose }: SegmentsProps<Id>) {
  const fieldset = useRef<HTMLFieldSetElement>(null);

  // It can be chosen before the scripts arrive; that choice holds.
  useLayoutEffect(() => {
    const checked = fieldset.current?.querySelector<HTMLInputElement>(':checked')?.value;
    const early = options.find(({ id }) => id === checked);
    if (early && early.id !== chosen) onChoose(early.id);
    // Only once: from then on it says what it is told.
    // eslint-disable-next-line react/exhaustive-deps
  }, []);

  return (
    <fieldset ref={fieldset} className="segments screen-only">
      <legend className="segments-legend">{legend}</legend>
      {options.map(({ id, label }) => (
        <label key={id} className="segment">
          <input type="radio" name={name} value={id} checked={id === chosen} onChange={() => onChoose(id)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
