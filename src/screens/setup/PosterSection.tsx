import { useMemo } from 'react';
import { QrImage } from '../../components/QrImage';
import { qrCode } from '../../handoff/qrCode';
import { localeInfos, locales } from '../../i18n/locales';
import { useLocale, useTexts } from '../../i18n/useTexts';
import { PhoneToPhone } from '../../illustrations/PhoneToPhone';
import { CompanyText } from '../shared/CompanyText';
import { Extension } from '../shared/Extension';
import { PrintButton } from '../shared/PrintButton';
import { withRuby } from '../../i18n/withRuby';
import { fileOf } from '../../navigation/paths';
import { frontLocale } from '../../settings/frontLocale';
import { textIn } from '../../settings/localText';
import type { Settings } from '../../settings/schema';
import { dataAddress, useChosenLogo } from './chosenLogo';
import './PosterSection.css';
import { UnknownAddress } from './UnknownAddress';

interface PosterSectionProps {
  /** The site's root; null where it is not known. */
  readonly site: string | null;
  readonly settings: Settings;
  /** Whether it is shown on the screen too. */
  readonly isShown: boolean;
}

/** A page of paper for the wall; printing this page prints only it. */
export function PosterSection({ site, settings, isShown }: PosterSectionProps) {
  const { text, plain } = useTexts<'setup'>();
  const locale = useLocale();
  const company = textIn(settings.company, locale);
  // The root opens in the company's first language: the shortest address to type.
  const address =
    site && (locale === frontLocale(settings) ? `${site}/` : `${site}/${fileOf({ locale, step: 'start' })}`);
  const others = (settings.locales ?? locales).filter((id) => id !== locale).map((id) => localeInfos[id]);
  return (
    <section className={`section setup-column poster-section${isShown ? '' : ' poster-for-paper'}`}>
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
        <PosterCompany company={company} settings={settings} />
        <p className="poster-headline">{text('setup:poster.headline')}</p>
        <PhoneToPhone name={plain('setup:poster.picture')} />
        <p>{text('setup:poster.steps')}</p>
        {address && <PosterAddress address={address} />}
        {others.length > 0 && (
          <p className="poster-languages">
            <span className="poster-promise">{text('setup:poster.languages')}</span>
            {others.map(({ lang, name }) => (
              <span key={name} lang={lang}>
                {withRuby(name)}
              </span>
            ))}
          </p>
        )}
        <PosterContact settings={settings} />
        <p className="poster-promise">
          {text('promise.secrets')} {!settings.numbers && text('promise.unsent')}
        </p>
        <p className="poster-promise">{text('promise.unofficial')}</p>
      </article>
    </section>
  );
}

/** The company's logo where it was chosen on this page, and its name. */
function PosterCompany({
  company,
  settings: { brand },
}: { readonly company: string } & Pick<PosterSectionProps, 'settings'>) {
  const chosen = useChosenLogo();
  const logo = chosen && chosen.name === brand?.logo ? dataAddress(chosen) : null;
  if (!logo && !company) return null;
  return (
    <div className="poster-company">
      {logo && <img src={logo} alt="" />}
      {company && <p>{withRuby(company)}</p>}
    </div>
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
  const { name, phone, extension, mail, hours } = administrator ?? {};
  const details = {
    name: name && <CompanyText text={name} />,
    phone: (phone || extension) && (
      <>
        {phone} {extension && <Extension extension={extension} />}
      </>
    ),
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
