import type { Reason } from '../diagnosis/reasons';
import type { Administrator, ContactSetting, Settings } from './table';

interface ContactsFor {
  /** Those that the company has for the reason. */
  readonly own: readonly ContactSetting[];
  /** Those that it has for all reasons, besides the administrator. */
  readonly general: readonly ContactSetting[];
  /** Who gets the request: whom the reader chose, else whoever is alone there for the reason; what they leave out is the administrator's. */
  readonly recipient: Administrator;
}

/** Says whom a company has for a reason; `office` is the contact that the reader chose. */
export function contactsFor(
  { contacts = [], administrator }: Settings,
  reason: Reason,
  office: ContactSetting | null = null,
): ContactsFor {
  const own = contacts.filter(({ reasons }) => reasons?.includes(reason));
  const general = contacts.filter(({ reasons }) => !reasons);
  const first = (from: readonly ContactSetting[]) => (from.length > 1 ? from.find((one) => !one.office) : from[0]);
  const chosen = office && [...own, ...general].includes(office) ? office : first(own);
  return { own, general, recipient: { ...administrator, ...(chosen ?? (administrator ? null : first(general))) } };
}
