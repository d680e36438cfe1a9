import { Notes } from '../../components/Notes';
import { byAddress, type Destination } from '../../diagnosis/log';
import { reasons } from '../../diagnosis/reasons';
import type { StepId } from '../../diagnosis/steps';
import type { SharedAddress } from '../../handoff/sharedAddress';
import { useTranslate } from '../../i18n/useTranslate';
import { typeset } from '../../i18n/typeset';
import type { LocaleHrefs, SideLinks } from '../../navigation/hrefs';
import { replyHrefs } from '../../navigation/caseView';
import type { Settings } from '../../settings/schema';
import { AdminSection } from './AdminSection';
import { DeskFrame } from './DeskFrame';
import { ReasonTitle } from '../shared/ReasonTitle';
import { RichText } from '../shared/RichText';
import { useHandoff } from '../shared/useHandoff';

interface AdminScreenProps {
  readonly toStep: (destination: Destination) => string;
  readonly links: SideLinks;
  readonly localeHrefs: LocaleHrefs;
  readonly settings: Settings;
  readonly addressOf: SharedAddress;
}

/** What the administrator does: a section for each reason, at which a request's link opens the page. */
export function AdminScreen({ toStep, links, localeHrefs, settings, addressOf }: AdminScreenProps) {
  const t = useTranslate();
  const handoff = useHandoff();
  const hrefTo = (step: StepId) => toStep(byAddress(step));
  const rich = (texts: readonly string[]) => texts.map((text) => <RichText key={text} text={text} />);
  return (
    <DeskFrame
      title={t('admin:title')}
      lead={t('admin:lead')}
      links={links}
      localeHrefs={localeHrefs}
      settings={settings}
    >
      <section className="section">
        <h2>{typeset(t('admin:intro.title'))}</h2>
        <Notes notes={rich(t('admin:intro.points', { returnObjects: true }))} />
      </section>
      <nav className="section" aria-labelledby="contents">
        <h2 id="contents">{typeset(t('admin:contents.title'))}</h2>
        <p>{typeset(t('admin:contents.lead'))}</p>
        <ul className="items" role="list">
          {reasons.map((reason) => (
            <li key={reason}>
              <a className="button" href={`#${reason}`}>
                <ReasonTitle reason={reason} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {reasons.map((reason) => (
        <section key={reason} className="section admin-reason" id={reason} data-reason={reason}>
          <h2>
            <ReasonTitle reason={reason} />
          </h2>
          <AdminSection
            reason={reason}
            replyHrefs={replyHrefs(reason, hrefTo)}
            addressOf={addressOf}
            handoff={handoff}
          />
          <p>
            <a className="link-row-strong" href="#contents">
              {typeset(t('admin:contents.back'))}
            </a>
          </p>
        </section>
      ))}
      <section className="section">
        <h2>{typeset(t('admin:reply.title'))}</h2>
        <p>{typeset(t('admin:reply.text'))}</p>
        <p>{typeset(t('admin:reply.language'))}</p>
      </section>
      <section className="section">
        <h2>{typeset(t('admin:roles.title'))}</h2>
        <Notes notes={rich(t('admin:roles.points', { returnObjects: true }))} />
      </section>
      <section className="section">
        <h2>{typeset(t('admin:lockedOut.title'))}</h2>
        <p>{typeset(t('admin:lockedOut.text'))}</p>
        <p>
          <a className="button" href={hrefTo('admin-locked-out')}>
            {typeset(t('admin:lockedOut.link'))}
          </a>
        </p>
      </section>
    </DeskFrame>
  );
}
