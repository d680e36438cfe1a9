import { phoneParts } from '../../settings/phoneParts';
import type { ContactSetting } from '../../settings/schema';
import { useTexts } from '../../i18n/useTexts';
import { CompanyLink } from './CompanyLink';
import { CompanyPart } from './CompanyPart';
import { CompanyText } from './CompanyText';
import './ContactDetails.css';
import { Extension } from './Extension';

/** An administrator has an extension beside the number; in a contact it stands behind the number. */
interface Contact extends ContactSetting {
  readonly extension?: string | undefined;
}

interface ContactDetailsProps {
  readonly contact: Contact | undefined;
  /** Whether the reader may want to call right now: the number is a button then. */
  readonly canCall?: boolean;
}

/** The contact details of an administrator from the settings, or how to find them. */
export function ContactDetails({ contact, canCall }: ContactDetailsProps) {
  const { text } = useTexts();
  const { name, mail, phone, extension, page, hours, opening, away, awayUntil } = contact ?? {};
  const hasState = opening || away || awayUntil;
  const details = {
    name: name && <CompanyText text={name} />,
    phone: (phone || extension) && <Phone phone={phone} extension={extension} isButton={canCall} />,
    mail: mail && (
      <a href={`mailto:${mail}`} translate="no">
        {mail}
      </a>
    ),
    page: page && <CompanyLink href={page} />,
    hours: hours ? (
      <CompanyText text={hours} />
    ) : (
      opening && (
        <CompanyPart name="hours" given={contact}>
          {opening}
        </CompanyPart>
      )
    ),
  };
  const given = (['name', 'phone', 'mail', 'page', 'hours'] as const).filter((field) => details[field]);
  if (given.length === 0) return <p>{text('contact.whoUnknown')}</p>;
  return (
    <>
      <dl className="contact-who">
        {given.map((field) => (
          <div key={field}>
            <dt>{text(canCall && field === 'phone' ? 'contact.call' : `contact.fields.${field}`)}</dt>
            <dd>{details[field]}</dd>
          </div>
        ))}
      </dl>
      {hasState && (
        <CompanyPart name="state" given={contact}>
          <p className="contact-now" />
        </CompanyPart>
      )}
    </>
  );
}

interface PhoneProps extends Pick<Contact, 'phone' | 'extension'> {
  readonly isButton: boolean | undefined;
}

/** An extension is for whoever answers, or for a telephone of the company: it is read, not dialled. */
function Phone({ phone = '', extension, isButton }: PhoneProps) {
  const { number, dialled, extension: behind } = phoneParts(phone);
  return (
    <span translate="no">
      {number && (
        <a className={isButton ? 'button' : undefined} href={`tel:${dialled}`} data-action="call">
          {number}
        </a>
      )}
      {number && behind && ' '}
      {behind}
      {phone && extension && ' '}
      {extension && <Extension extension={extension} />}
    </span>
  );
}
