/**
 * Why an administrator is needed. Each has a section of its own in what the administrator reads,
 * in the order in which an administrator would check them.
 */
export const reasons = [
  'suspended',
  'password',
  'id',
  'code',
  'not-activated',
  'managed-phone',
  'app-restricted',
  'company-account',
  'network',
  'other',
] as const;

export type Reason = (typeof reasons)[number];
