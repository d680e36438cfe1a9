import { useMemo } from 'react';
import { QrImage } from '../../components/QrImage';
import { qrCode } from '../../handoff/qrCode';
import { useLocale, useTexts } from '../../i18n/useTexts';
import { CompanyText } from '../shared/CompanyText';
import { PrintButton } from '../shared/PrintButton';
import { withRuby } from '../../i18n/withRuby';
import { fileOf } from '../../navigation/paths';
import { textIn } from '../../settings/localText';
import type { Settings } from '../../settings/schema';
import './PosterSection.css';
import { UnknownAddress } from './UnknownAddress';

interface PosterSectionProps {
  /** The site's root; null where it is not known. */
  readonly site: string | null;
  readonly settings: Settings;
}

/** A page of paper for the wall; printing this page prints only it. */
export function PosterSection({ site, settings }: PosterSectionProps) {
  const { text, plain } = useTexts<'setup'>();
  const locale = useLocale();
  const company = textIn(settings.company, locale);
  const address = site && `${site}/${fileOf({ locale, step: 'start' })}`;
  return (
    <section className="section setup-column poster-section">
      <h2 className="screen-only">{text('setup:poster.title')}</h2>
      <p className="screen-only">{text('setup:poster.text')}</p>
      {address ? (
        <PrintButton label={text('setup:poster.print')} />
      ) : (
        <div className="screen-only">
          <UnknownAddress />
        </div>
      )}
      <article className="poster" aria-label={plain('setup:poster.preview')}>
        {company && <p>{withRuby(company)}</p>}
        <p className="poster-headline">{text('setup:poster.headline')}</p>
        <p>{text('setup:poster.steps')}</p>
        {address && <PosterAddress address={address} />}
        <PosterContact settings={settings} />
        <p className="poster-promise">
          {text('promise.secrets')} {!settings.numbers && text('promise.unsent')}
        </p>
        <p className="poster-promise">{text('promise.unofficial')}</p>
      </article>
    </section>
  );
}

function PosterAddress({ address }: { readonly address: string }) {
  const { text, plain } = useTexts<'setup'>();
  const code = useMemo(() => qrCode(address), [address]);
  return (
    <>
      <p className="poster-scan">{text('setup:poster.scan')}</p>
      <QrImage code={code} name={plain('setup:poster.code')} />
      <p>{text('setup:poster.or')}</p>
      <p className="poster-address" translate="no">
        {withRuby(address)}
      </p>
    </>
  );
}

function PosterContact({ settings: { administrator } }: Pick<PosterSectionProps, 'settings'>) {
  const { text } = useTexts<'setup'>();
  const { name, phone, mail, hours } = administrator ?? {};
  const details = {
    name: name && <CompanyText text={name} />,
    phone,
    mail,
    hours: hours && <CompanyText text={hours} />,
  };
  const given = (['name', 'phone', 'mail', 'hours'] as const).filter((field) => details[field]);
  if (given.length === 0) return null;
  return (
    <div className="poster-contact">
      <p className="poster-scan">{text('setup:poster.contact')}</p>
      <dl>
        {given.map((field) => (
          <div key={field}>
            <dt>{text(`contact.fields.${field}`)}</dt>
            <dd>{details[field]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
