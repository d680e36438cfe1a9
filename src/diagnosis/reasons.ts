/**
 * What an administrator reads has a section for each of these, in the order in which an administrator would check them. Their ids
 * are anchors of a page, so one that was released is never given to another section.
 */
export const sections = [
  'lost-phone',
  'everyone-out',
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

export type Section = (typeof sections)[number];

/** Why an administrator is needed, and the section that says what to do about it. */
export const sectionOf = {
  'lost-phone': 'lost-phone',
  'wrong-person': 'lost-phone',
  'everyone-out': 'everyone-out',
  suspended: 'suspended',
  ended: 'suspended',
  password: 'password',
  expired: 'password',
  id: 'id',
  'no-id': 'id',
  code: 'code',
  'not-activated': 'not-activated',
  awaiting: 'not-activated',
  'managed-phone': 'managed-phone',
  'phone-settings': 'managed-phone',
  'app-restricted': 'app-restricted',
  'unsupported-phone': 'app-restricted',
  'company-account': 'company-account',
  'second-factor': 'company-account',
  'company-device': 'company-account',
  network: 'network',
  talks: 'other',
  'other-app': 'other',
  other: 'other',
} as const satisfies Record<string, Section>;

export type Reason = keyof typeof sectionOf;

/** All reasons, those of a section together. */
export const reasons = Object.keys(sectionOf) as readonly Reason[];
