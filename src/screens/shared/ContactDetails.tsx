import { phoneParts } from '../../settings/phoneParts';
import type { Administrator } from '../../settings/schema';
import { useTexts } from '../../i18n/useTexts';
import { CompanyLink } from './CompanyLink';
import { CompanyText } from './CompanyText';
import './ContactDetails.css';

interface ContactDetailsProps {
  readonly administrator: Administrator | undefined;
  /** Whether the reader may want to call right now: the number is a button then. */
  readonly canCall?: boolean;
}

/** The administrator's contact details from the settings, or how to find them. */
export function ContactDetails({ administrator, canCall }: ContactDetailsProps) {
  const { text } = useTexts();
  const { name, mail, phone, page, hours } = administrator ?? {};
  const dialled = phone && phoneParts(phone).number && phoneParts(phone).dialled;
  const calls = canCall && dialled;
  const details = {
    name: name && <CompanyText text={name} />,
    phone: phone && !calls && <Phone phone={phone} />,
    mail: mail && (
      <a href={`mailto:${mail}`} translate="no">
        {mail}
      </a>
    ),
    page: page && <CompanyLink href={page} />,
    hours: hours && <CompanyText text={hours} />,
  };
  const given = (['name', 'phone', 'mail', 'page', 'hours'] as const).filter((field) => details[field]);
  if (given.length === 0 && !calls) return <p>{text('contact.whoUnknown')}</p>;
  return (
    <>
      {calls && (
        <a className="button contact-call" href={`tel:${dialled}`} data-action="call">
          <span className="phrase">{text('contact.call')}</span> <span translate="no">{phone}</span>
        </a>
      )}
      <dl className="contact-who">
        {given.map((field) => (
          <div key={field}>
            <dt>{text(`contact.fields.${field}`)}</dt>
            <dd>{details[field]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** An extension is for whoever answers, or for a telephone of the company: it is read, not dialled. */
function Phone({ phone }: { readonly phone: string }) {
  const { number, dialled, extension } = phoneParts(phone);
  return (
    <span translate="no">
      {number && <a href={`tel:${dialled}`}>{number}</a>}
      {number && extension && ' '}
      {extension}
    </span>
  );
}
