import type { Resources } from './wording';

/** The namespaces that only the pages of one family say; all the others are shared, and sent with every entry. */
export const ownNamespaces = {
  steps: ['pictures'],
  desk: ['admin', 'case', 'map'],
  setup: ['setup', 'announce'],
  numbers: ['numbers'],
  report: ['report'],
  memory: ['memory'],
  company: ['company'],
  count: ['count'],
  search: ['search'],
  static: ['about', 'before', 'notFound', 'readFirst'],
} as const satisfies Record<string, readonly (keyof Resources)[]>;

/** A family of screens, as the folders in `screens/` have it. */
export type Family = keyof typeof ownNamespaces;

/** The namespaces of one family. */
export type OwnNamespace<F extends Family> = (typeof ownNamespaces)[F][number];

/** The namespaces that every page can say. */
export type SharedNamespace = Exclude<keyof Resources, OwnNamespace<Family>>;
