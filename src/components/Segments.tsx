import './Segments.css';

interface SegmentsProps<Id extends string> {
  /** Tells its radio buttons from those of others on the page. */
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** A choice of a few that shows its effect at once. */
export function Segments<Id extends string>({ name, legend, options, chosen, onChoose }: SegmentsProps<Id>) {
  return (
    <fieldset className="segments screen-only">
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
