import { useMemo } from 'react';
import { Button } from '../../components/Button';
import { QrImage } from '../../components/QrImage';
import { qrCode } from '../../handoff/qrCode';
import { plainText } from '../../i18n/plainText';
import { useLocale, useTranslate } from '../../i18n/useTranslate';
import { CompanyText } from '../shared/CompanyText';
import { typeset } from '../../i18n/typeset';
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
  const t = useTranslate();
  const locale = useLocale();
  const company = textIn(settings.company, locale);
  const address = site && `${site}/${fileOf({ locale, step: 'start' })}`;
  return (
    <section className="section setup-column poster-section">
      <h2 className="screen-only">{typeset(t('setup:poster.title'))}</h2>
      <p className="screen-only">{typeset(t('setup:poster.text'))}</p>
      {address ? (
        <p className="screen-only">
          <Button data-action="print" onClick={() => print()}>
            {typeset(t('setup:poster.print'))}
          </Button>
        </p>
      ) : (
        <div className="screen-only">
          <UnknownAddress />
        </div>
      )}
      <article className="poster" aria-label={plainText(t('setup:poster.preview'))}>
        {company && <p>{typeset(company)}</p>}
        <p className="poster-headline">{typeset(t('setup:poster.headline'))}</p>
        <p>{typeset(t('setup:poster.steps'))}</p>
        {address && <PosterAddress address={address} />}
        <PosterContact settings={settings} />
        <p className="poster-promise">{typeset(t('promise.secrets'))}</p>
        <p className="poster-promise">{typeset(t('promise.unofficial'))}</p>
      </article>
    </section>
  );
}

function PosterAddress({ address }: { readonly address: string }) {
  const t = useTranslate();
  const code = useMemo(() => qrCode(address), [address]);
  return (
    <>
      <p className="poster-scan">{typeset(t('setup:poster.scan'))}</p>
      <QrImage {...code} name={plainText(t('setup:poster.code'))} />
      <p>{typeset(t('setup:poster.or'))}</p>
      <p className="poster-address">{typeset(address)}</p>
    </>
  );
}

function PosterContact({ settings: { administrator } }: Pick<PosterSectionProps, 'settings'>) {
  const t = useTranslate();
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
      <p className="poster-scan">{typeset(t('setup:poster.contact'))}</p>
      <dl>
        {given.map((field) => (
          <div key={field}>
            <dt>{typeset(t(`contact.fields.${field}`))}</dt>
            <dd>{details[field]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
