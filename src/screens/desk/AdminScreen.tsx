import { Notes } from '../../components/Notes';
import { byAddress, type Destination } from '../../diagnosis/log';
import { sections, type Section } from '../../diagnosis/reasons';
import type { StepId } from '../../diagnosis/steps';
import type { SharedAddress } from '../../handoff/sharedAddress';
import { useTexts } from '../../i18n/useTexts';
import type { LocaleHrefs, SideLinks } from '../../navigation/hrefs';
import type { Settings } from '../../settings/schema';
import { AdminContents, allId } from './AdminContents';
import { AdminReason } from './AdminReason';
import './AdminScreen.css';
import { CheckFirst } from './CheckFirst';
import { DeskFrame } from './DeskFrame';
import { richList } from '../shared/RichText';
import { useHandoff } from '../shared/useHandoff';

interface AdminScreenProps {
  /** The section of the page; null for the list of all. */
  readonly section: Section | null;
  /** Whether the list shows all sections too. */
  readonly showsAll: boolean;
  readonly toStep: (destination: Destination) => string;
  readonly toSection: (section: Section) => string;
  readonly links: SideLinks;
  readonly localeHrefs: LocaleHrefs;
  readonly settings: Settings;
  readonly addressOf: SharedAddress;
}

/** The administrator's pages: the list of all sections, and beside it the one to which a request links. */
export function AdminScreen({
  section,
  showsAll,
  toStep,
  toSection,
  links,
  localeHrefs,
  settings,
  addressOf,
}: AdminScreenProps) {
  const { text } = useTexts<'desk'>();
  const handoff = useHandoff();
  const hrefTo = (step: StepId) => toStep(byAddress(step));
  const shown = section ? [section] : showsAll ? sections : [];
  const contents = (
    <AdminContents
      links={links}
      toSection={toSection}
      open={section ?? (showsAll ? allId : null)}
      hasAnchors={section === null}
    />
  );
  return (
    <DeskFrame
      title={text('admin:title')}
      lead={section ? undefined : text('admin:lead')}
      links={links}
      localeHrefs={localeHrefs}
      settings={settings}
    >
      <div className="admin-columns">
        {section === null && <BeforeWork hasRule />}
        {section === null && contents}
        <div className="section admin-main" id={section ? undefined : allId}>
          {shown.map((id) => (
            <AdminReason key={id} section={id} hrefTo={hrefTo} addressOf={addressOf} handoff={handoff} />
          ))}
          {section && <BeforeWork />}
          <Beside lockedOutHref={hrefTo('admin-locked-out')} />
        </div>
        {section && contents}
      </div>
    </DeskFrame>
  );
}

/** What holds before any work begins; a section begins with the rule itself. */
function BeforeWork({ hasRule = false }: { readonly hasRule?: boolean }) {
  const { text, t } = useTexts<'desk'>();
  return (
    <section className="section">
      <h2>{text('admin:intro.title')}</h2>
      {hasRule && <CheckFirst />}
      <Notes notes={richList(t('admin:intro.points', { returnObjects: true }))} />
    </section>
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
