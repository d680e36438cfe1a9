import { everythingPossible, type Possibilities } from '../diagnosis/possibilities';

/** The settings of what can occur, by the same names. */
type Said = { readonly [P in keyof Possibilities]?: Possibilities[P] | undefined };

const known = new WeakMap<Said, Possibilities>();

/**
 * What can occur at a company; what its settings leave out stays possible. The same object for the same settings: what is worked out of
 * it is kept by it (`diagnosis/snapshots.ts`).
 */
export function possibilitiesOf(settings: Said): Possibilities {
  const possible = known.get(settings) ?? read(settings);
  known.set(settings, possible);
  return possible;
}

function read(settings: Said): Possibilities {
  const names = Object.keys(everythingPossible) as (keyof Possibilities)[];
  return Object.fromEntries(
    names.map((name) => [name, settings[name] ?? everythingPossible[name]]),
  ) as unknown as Possibilities;
}
