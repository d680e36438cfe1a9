import type { DeclaredAnswer, StepId } from '../diagnosis/steps';
import type { Given } from '../diagnosis/log';

/** An answer with its question. */
type Said = { [S in StepId]: `${S}.${DeclaredAnswer<S>}` }[StepId];

/**
 * What answers established, a topic at a time; null takes it back. The machine's own facts say too much: they are what its guards
 * ask for, and stand for company settings and for guesses as well.
 */
const topics = {
  phone: {
    'phone-ownership.own': 'own-phone',
    'phone-ownership.company': 'company-phone',
    'other-signs.company-phone': 'company-phone',
    'account-signs.company-phone': 'company-phone',
  },
  lost: { 'other-signs.lost-phone': 'lost-phone' },
  others: { 'signed-out-signs.everyone': 'everyone', 'signed-out-signs.only-me': 'only-me' },
  device: {
    'signed-in-device.phone': 'device',
    'signed-in-device.browser': 'device',
    'number-changed.yes': 'device',
    'signed-in-device.none': 'no-device',
  },
  browser: { 'other-ways.browser-only': 'browser', 'refresh-app.browser-only': 'browser' },
  number: { 'code-problem.changed': 'number-changed' },
  sms: {
    'reset-contact.phone': 'sms',
    'sms-reception.arrived': 'sms',
    'sms-reception.refused': 'sms',
    'sms-filter.arrived': 'sms',
    'sms-filter.refused': 'sms',
    'reset-by-phone.refused': 'sms',
    'code-problem.same-number': 'no-sms',
    'sms-reception.no-sms': 'no-sms',
    'sms-reception.not-solved': 'no-sms',
    'sms-filter.not-solved': 'no-sms',
    'reset-by-phone.no-code': 'no-sms',
  },
  mail: {
    'reset-contact.mail': 'mail',
    'mail-reception.arrived': 'mail',
    'mail-reception.refused': 'mail',
    'code-by-mail.not-solved': 'mail',
    'reset-by-mail.refused': 'mail',
    'code-problem.mail': 'no-mail',
    'code-by-mail.no-code': 'no-mail',
    'mail-reception.not-solved': 'no-mail',
    'reset-by-mail.no-code': 'no-mail',
  },
  contact: { 'reset-contact.none': 'no-contact', 'reset-contact.phone': null, 'reset-contact.mail': null },
  code: {
    'code-problem.refused': 'code-refused',
    'code-refused.not-solved': 'code-refused',
    'code-by-mail.not-solved': 'code-refused',
    'code-refused.arrived': null,
  },
  tries: { 'account-signs.many-tries': 'many-tries' },
  place: { 'account-signs.abroad': 'abroad' },
} as const satisfies Readonly<Record<string, { readonly [S in Said]?: string | null }>>;

type ValuesOf<T> = T extends unknown ? T[keyof T] : never;

/** What the desk reads of a person at a glance; its id is the key of its wording. */
export type Known = NonNullable<ValuesOf<ValuesOf<typeof topics>>>;

/** What the answers of a log established, each topic by the last answer about it. Unsure answers establish nothing. */
export function knownFrom(given: readonly Given[]): readonly Known[] {
  return Object.values<{ readonly [said: string]: Known | null }>(topics).flatMap((establishedBy) => {
    const said = given.map(({ step, answer }) => establishedBy[`${step}.${answer}`]);
    const last = said.filter((known) => known !== undefined).slice(-1);
    return last.filter((known) => known !== null);
  });
}
