import type { ContactSetting, Kind } from './table';

/** What can be said of a contact in a line, in the order of the form, with its kind. */
export const contactKinds = {
  name: 'text',
  office: 'text',
  phone: 'phone',
  mail: 'mail',
  page: 'address',
  hours: 'text',
  opening: 'opening',
  away: 'text',
  awayUntil: 'date',
} as const satisfies Readonly<Record<Exclude<keyof ContactSetting, 'reasons'>, Kind>>;

export type ContactLine = keyof typeof contactKinds;

export const contactLines = Object.keys(contactKinds) as readonly ContactLine[];
