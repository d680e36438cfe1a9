import { useCallback } from 'react';
import { Disclosure } from '../../components/Disclosure';
import type { ContactSetting } from '../../settings/schema';
import { CompanyText } from '../shared/CompanyText';
import { ContactDetails } from '../shared/ContactDetails';

interface ContactsProps {
  readonly contacts: readonly (ContactSetting | undefined)[];
  /** Called with the office that the reader opens, and with null when it is closed. */
  readonly onOffice: (office: ContactSetting | null) => void;
}

/** Contacts one under the other. Where there are several offices the reader opens the own one, for which no script is needed. */
export function Contacts({ contacts, onOffice }: ContactsProps) {
  const isChoice = contacts.filter((contact) => contact?.office).length > 1;
  return contacts.map((contact, index) =>
    isChoice && contact?.office ? (
      <Office key={index} contact={contact} onOffice={onOffice} />
    ) : (
      <ContactDetails key={index} contact={contact} canCall />
    ),
  );
}

interface OfficeProps extends Pick<ContactsProps, 'onOffice'> {
  readonly contact: ContactSetting;
}

function Office({ contact, onOffice }: OfficeProps) {
  const choose = useCallback((isOpen: boolean) => onOffice(isOpen ? contact : null), [contact, onOffice]);
  return (
    <Disclosure title={contact.office && <CompanyText text={contact.office} />} action="office" onToggle={choose}>
      <ContactDetails contact={contact} canCall />
    </Disclosure>
  );
}
