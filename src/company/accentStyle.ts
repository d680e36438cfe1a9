import { accentsFor, type Accent } from './accent';

/** The rules that give a page a company's colour in both themes, each a whole rule; `tokens.css` has the same selectors. */
export function accentRules(colour: string): readonly string[] {
  const { light, dark } = accentsFor(colour);
  return [
    `:root{${declarations(light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]){${declarations(dark)}}}`,
    `@media screen{:root[data-theme="dark"]{${declarations(dark)}}}`,
  ];
}

function declarations({ accent, accentGround, onAccent }: Accent): string {
  return `--accent:${accent};--accent-ground:${accentGround};--on-accent:${onAccent}`;
}
