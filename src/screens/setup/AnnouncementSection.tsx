import { useLocale, useTexts } from '../../i18n/useTexts';
import { fileOf, sideFileOf } from '../../navigation/paths';
import { textIn } from '../../settings/localText';
import type { Settings } from '../../settings/schema';
import { CopyText } from '../shared/CopyText';
import { useHandoff } from '../shared/useHandoff';
import { UnknownAddress } from './UnknownAddress';

interface AnnouncementSectionProps {
  /** The site's root; null where it is not known. */
  readonly site: string | null;
  readonly settings: Settings;
}

/** What to send to employees before the day of new phones: what prevents the trouble, where more of it stands, and whom to ask. */
export function AnnouncementSection({ site, settings }: AnnouncementSectionProps) {
  const { text, plain } = useTexts<'setup'>();
  const locale = useLocale();
  const handoff = useHandoff();
  const root = site ?? plain('setup:address.unknownSite');
  const { name, phone, mail } = settings.administrator ?? {};
  const contact = [textIn(name, locale), phone, mail].filter((part) => part);
  const announcement = [
    plain('announce:message', {
      before: `${root}/${sideFileOf(locale, 'before')}`,
      start: `${root}/${fileOf({ locale, step: 'start' })}`,
    }),
    ...(contact.length > 0 ? [[plain('announce:contact'), ...contact].join('\n')] : []),
  ].join('\n\n');
  return (
    <section className="section setup-column">
      <h2>{text('announce:title')}</h2>
      <p>{text('announce:text')}</p>
      <p className="note">{text('announce:language')}</p>
      {site === null && <UnknownAddress />}
      <div data-sample="announcement">
        <CopyText
          text={announcement}
          address={null}
          title={plain('announce:heading')}
          label={text('announce:copy')}
          handoff={handoff}
        />
      </div>
      <p>
        <a className="link-row" href={`../${sideFileOf(locale, 'before')}`}>
          {text('announce:open')}
        </a>
      </p>
    </section>
  );
}
