/** Uses that are right, although a browser at the floor does not have what they are called. */
interface Exception {
  /** As `usesOf` names them. */
  readonly names: readonly string[];
  /** The scripts that may, from the site's root. */
  readonly scripts: RegExp;
  readonly reason: string;
}

const app = /^assets\/(steps|case|map|admin|setup|preview|numbers)-/;
const checking = /^assets\/(steps|case|map|admin|setup|preview|settings|report)-/;
const vendor = /^assets\/vendor-/;

export const exceptions: readonly Exception[] = [
  // Methods of our packages that are called like something newer.
  { names: ['.inspect()', '.subscribe()', '.transition()', '.unsubscribe()'], scripts: app, reason: 'XState’s actors' },
  { names: ['.check()'], scripts: checking, reason: 'XState’s guards, Valibot’s schemas' },
  { names: ['.scan()'], scripts: /^assets\/report-/, reason: 'jsonc-parser’s scanner' },
  {
    names: ['.createContext()', '.use()'],
    scripts: /^assets\/(steps|case|map|admin|setup|preview|vendor)-/,
    reason: 'React’s',
  },
  { names: ['.navigate()'], scripts: app, reason: 'React Router’s' },
  {
    names: ['open'],
    scripts: app,
    reason: 'every browser opens a window; the check knows only of what became of it later',
  },
  // Asked for in a way that the check does not see.
  {
    names: ['.createPolicy()', '.createScriptURL()'],
    scripts: app,
    reason: 'the worker is registered without a policy where there are no trusted types',
  },
  {
    names: ['.getHighEntropyValues()'],
    scripts: app,
    reason: 'the phone’s model is left out where there are no hints',
  },
  // Does no harm where it is missing.
  {
    names: ['.getAnimations()', '.getKeyframes()', '.setKeyframes()', '.skipTransition()', '.startViewTransition()'],
    scripts: vendor,
    reason: 'React’s <ViewTransition>, which no screen has',
  },
];
