import { Notes } from '../../components/Notes';
import { byAddress, type Destination } from '../../diagnosis/log';
import { sections } from '../../diagnosis/reasons';
import type { StepId } from '../../diagnosis/steps';
import type { SharedAddress } from '../../handoff/sharedAddress';
import { useTexts } from '../../i18n/useTexts';
import type { LocaleHrefs, SideLinks } from '../../navigation/hrefs';
import { replyHrefs } from '../../navigation/caseView';
import type { Settings } from '../../settings/schema';
import { AdminSection } from './AdminSection';
import { CheckFirst } from './CheckFirst';
import { DeskFrame } from './DeskFrame';
import { ReasonTitle } from '../shared/ReasonTitle';
import { richList } from '../shared/RichText';
import { useHandoff } from '../shared/useHandoff';

interface AdminScreenProps {
  readonly toStep: (destination: Destination) => string;
  readonly links: SideLinks;
  readonly localeHrefs: LocaleHrefs;
  readonly settings: Settings;
  readonly addressOf: SharedAddress;
}

/** The administrator's page: a section for each reason, to which a request links. */
export function AdminScreen({ toStep, links, localeHrefs, settings, addressOf }: AdminScreenProps) {
  const { text, t } = useTexts<'desk'>();
  const handoff = useHandoff();
  const hrefTo = (step: StepId) => toStep(byAddress(step));
  return (
    <DeskFrame
      title={text('admin:title')}
      lead={text('admin:lead')}
      links={links}
      localeHrefs={localeHrefs}
      settings={settings}
    >
      <section className="section">
        <h2>{text('admin:intro.title')}</h2>
        <CheckFirst />
        <Notes notes={richList(t('admin:intro.points', { returnObjects: true }))} />
      </section>
      <nav className="section screen-only" aria-labelledby="contents">
        <h2 id="contents">{text('admin:contents.title')}</h2>
        <p>{text('admin:contents.lead')}</p>
        <ul className="items" role="list">
          {sections.map((id) => (
            <li key={id}>
              <a className="button" href={`#${id}`}>
                <ReasonTitle reason={id} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map((id) => (
        <section key={id} className="section admin-reason" id={id} data-reason={id}>
          <h2>
            <ReasonTitle reason={id} />
          </h2>
          <AdminSection section={id} replyHrefs={replyHrefs(id, hrefTo)} addressOf={addressOf} handoff={handoff} />
          <p className="screen-only">
            <a className="link-row-strong" href="#contents">
              {text('admin:contents.back')}
            </a>
          </p>
        </section>
      ))}
      <section className="section">
        <h2>{text('admin:reply.title')}</h2>
        <p>{text('admin:reply.text')}</p>
        <p>{text('admin:reply.language')}</p>
      </section>
      <section className="section">
        <h2>{text('admin:roles.title')}</h2>
        <Notes notes={richList(t('admin:roles.points', { returnObjects: true }))} />
      </section>
      <section className="section">
        <h2>{text('admin:lockedOut.title')}</h2>
        <p>{text('admin:lockedOut.text')}</p>
        <p>
          <a className="button" href={hrefTo('admin-locked-out')}>
            {text('admin:lockedOut.link')}
          </a>
        </p>
      </section>
    </DeskFrame>
  );
}
