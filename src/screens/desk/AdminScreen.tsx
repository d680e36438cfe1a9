import { Notes } from '../../components/Notes';
import { byAddress, type Destination } from '../../diagnosis/log';
import { reasons, sectionOf, sections, type Section } from '../../diagnosis/reasons';
import type { StepId } from '../../diagnosis/steps';
import type { SharedAddress } from '../../handoff/sharedAddress';
import { plainReasonTitle } from '../../i18n/keys';
import { useRequestTranslate, useTexts } from '../../i18n/useTexts';
import type { LocaleHrefs, SideLinks } from '../../navigation/hrefs';
import { replyHrefs } from '../../navigation/replyHrefs';
import type { Settings } from '../../settings/schema';
import { AdminReason } from './AdminReason';
import './AdminScreen.css';
import { AdminSection } from './AdminSection';
import { CheckFirst } from './CheckFirst';
import { DeskFrame } from './DeskFrame';
import { ReplyList } from './ReplyList';
import { ReasonTitle } from '../shared/ReasonTitle';
import { richList } from '../shared/RichText';
import { useHandoff } from '../shared/useHandoff';
import { allId, useOpenReason, type OpenReason } from './useOpenReason';

interface AdminScreenProps {
  readonly toStep: (destination: Destination) => string;
  readonly links: SideLinks;
  readonly localeHrefs: LocaleHrefs;
  readonly settings: Settings;
  readonly addressOf: SharedAddress;
  /** The fragment of the page's address; null until it is read. */
  readonly fragment: string | null;
}

/** The administrator's page: beside the list of all reasons the one that is asked for, to which a request links. */
export function AdminScreen({ toStep, links, localeHrefs, settings, addressOf, fragment }: AdminScreenProps) {
  const { text, t } = useTexts<'desk'>();
  const handoff = useHandoff();
  const { open, show } = useOpenReason(fragment ?? '');
  const hrefTo = (step: StepId) => toStep(byAddress(step));
  return (
    <DeskFrame
      title={text('admin:title')}
      lead={text('admin:lead')}
      links={links}
      localeHrefs={localeHrefs}
      settings={settings}
    >
      <div className="admin-columns">
        <section className="section">
          <h2>{text('admin:intro.title')}</h2>
          <CheckFirst />
          <Notes notes={richList(t('admin:intro.points', { returnObjects: true }))} />
        </section>
        <Contents open={open} />
        <div className="section admin-main">
          <div id={allId}>
            {sections.map((id) => (
              <AdminReason
                key={id}
                section={id}
                isOpen={fragment === null ? null : open === id || open === allId}
                onFound={() => show(id)}
              >
                <AdminSection section={id}>
                  <ReplyList section={id} replyHrefs={replyHrefs(id, hrefTo)} addressOf={addressOf} handoff={handoff} />
                </AdminSection>
              </AdminReason>
            ))}
          </div>
          <Beside lockedOutHref={hrefTo('admin-locked-out')} />
        </div>
      </div>
    </DeskFrame>
  );
}

/** The list of all reasons, from which one is opened. */
function Contents({ open }: { readonly open: OpenReason }) {
  const { text } = useTexts<'desk'>();
  return (
    <nav className="section screen-only admin-contents" aria-labelledby="contents">
      <h2 id="contents">{text('admin:contents.title')}</h2>
      <p className="note">{text('admin:contents.lead')}</p>
      <ul className="choices admin-list" role="list">
        {sections.map((id) => (
          <li key={id}>
            <a className="button" href={`#${id}`} aria-current={open === id ? 'true' : undefined}>
              <span className="admin-title">
                <ReasonTitle reason={id} />
              </span>
              <OtherTitles section={id} />
            </a>
          </li>
        ))}
        <li>
          <a className="button" href={`#${allId}`} aria-current={open === allId ? 'true' : undefined}>
            <span className="admin-title">{text('admin:contents.all')}</span>
          </a>
        </li>
      </ul>
    </nav>
  );
}

/** What requests call the other reasons of a section, as they are in them: by that the administrator finds it. */
function OtherTitles({ section }: { readonly section: Section }) {
  const inSource = useRequestTranslate();
  const others = reasons.filter((reason) => sectionOf[reason] === section && reason !== section);
  if (others.length === 0) return null;
  return (
    <span className="note" lang="ja" translate="no">
      {others.map((reason) => plainReasonTitle(inSource, reason)).join('・')}
    </span>
  );
}

/** What holds for every reason, and for an administrator who is locked out. */
function Beside({ lockedOutHref }: { readonly lockedOutHref: string }) {
  const { text, t } = useTexts<'desk'>();
  return (
    <>
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
          <a className="button" href={lockedOutHref}>
            {text('admin:lockedOut.link')}
          </a>
        </p>
      </section>
    </>
  );
}
