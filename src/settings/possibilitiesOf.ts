import { everythingPossible, type Possibilities } from '../diagnosis/possibilities';

/** The settings of what can occur, by the same names. */
type Said = { readonly [P in keyof Possibilities]?: Possibilities[P] | undefined };

/** What can occur at a company; what its settings leave out stays possible. */
export function possibilitiesOf(settings: Said): Possibilities {
  const names = Object.keys(everythingPossible) as (keyof Possibilities)[];
  return Object.fromEntries(
    names.map((name) => [name, settings[name] ?? everythingPossible[name]]),
  ) as unknown as Possibilities;
}
