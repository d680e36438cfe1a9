import { contactKinds } from './contacts';
import type { ProblemCode } from './problems';
import { formFieldOf, settingsTable, type Kind } from './table';

/** The most characters that a setting of a kind may have; of a list each of its items. */
export const longest = {
  text: 200,
  mail: 200,
  phone: 60,
  address: 500,
  site: 500,
  origins: 200,
  opening: 300,
  date: 10,
  template: 1000,
  notes: 280,
  picture: 60,
  notices: 280,
  /** Of a notice, when it begins and ends. */
  time: 40,
} as const satisfies { readonly [K in Kind | 'time']?: number };

/** The limit that a problem is about, in characters or items; undefined where it is about none. */
export function limitOf(field: string, code: ProblemCode): number | undefined {
  const path = formFieldOf(field);
  const row: { readonly kind: Kind; readonly most?: number } | undefined = path && settingsTable[path];
  if (code === 'too-many') return row?.most;
  if (code !== 'too-long') return undefined;
  if (row?.kind === 'contacts') {
    const [part = ''] = field.split('.').slice(2);
    return longest[contactKinds[part as keyof typeof contactKinds] ?? 'text'];
  }
  if (field.endsWith('.href')) return longest.address;
  if (row?.kind === 'notices') return /\.(?:from|until)$/.test(field) ? longest.time : longest.notices;
  if (row?.kind === 'links') return longest.text;
  return (longest as { readonly [K in Kind]?: number })[row?.kind ?? 'text'];
}
