import { ExternalLink } from '../components/ExternalLink';
import { textIn } from '../organization/localText';
import type { Administrator } from '../organization/schema';
import { useLocale, useTranslate } from '../i18n/useTranslate';
import { typeset } from '../i18n/typeset';

/** Who the administrator is, as the company's settings say; else how to find out. */
export function ContactDetails({ administrator }: { readonly administrator: Administrator | undefined }) {
  const t = useTranslate();
  const locale = useLocale();
  const { name, mail, phone, page, hours } = administrator ?? {};
  const details = {
    name: typeset(textIn(name, locale)),
    phone: phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>,
    mail: mail && <a href={`mailto:${mail}`}>{mail}</a>,
    page: page && (
      <ExternalLink href={page} newTab={typeset(t('externalLink'))}>
        {page}
      </ExternalLink>
    ),
    hours: typeset(textIn(hours, locale)),
  };
  const given = (['name', 'phone', 'mail', 'page', 'hours'] as const).filter((field) => details[field]);
  if (given.length === 0) return <p>{typeset(t('contact.whoUnknown'))}</p>;
  return (
    <dl className="contact-who">
      {given.map((field) => (
        <div key={field}>
          <dt>{typeset(t(`contact.fields.${field}`))}</dt>
          <dd>{details[field]}</dd>
        </div>
      ))}
    </dl>
  );
}
