import { useState } from 'react';
import { Notes } from '../../components/Notes';
import type { Reason } from '../../diagnosis/reasons';
import type { Draft } from '../../handoff/draft';
import type { SharedAddress } from '../../handoff/sharedAddress';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import type { StepView } from '../../navigation/stepView';
import { contactsFor } from '../../settings/contactsFor';
import { withoutPlaceholders } from '../../settings/withoutPlaceholders';
import type { ContactSetting, Settings } from '../../settings/schema';
import './ContactAdminScreen.css';
import { CompanyLink } from '../shared/CompanyLink';
import { CompanyText } from '../shared/CompanyText';
import { CompanyPart } from '../shared/CompanyPart';
import { CompanyNote } from './CompanyNote';
import { ContactReason } from './ContactReason';
import { Contacts } from './Contacts';
import { DraftForm, type ChangeDraft } from './DraftForm';
import { EveryReason, generalReason } from './EveryReason';
import { RequestHandoff } from './RequestHandoff';
import { RichText } from '../shared/RichText';
import { StepChoices } from './StepChoices';

interface ContactAdminScreenProps {
  readonly view: StepView;
  /** The same once this screen has been painted; until then that of the step before. */
  readonly around: StepView;
  readonly settings: Settings;
  readonly draft: Draft;
  readonly onDraft: ChangeDraft;
  readonly addressOf: SharedAddress;
}

/** The screen that says whom to call and why, hands over the finished request, and says what comes next. */
export function ContactAdminScreen({ view, around, settings, draft, onDraft, addressOf }: ContactAdminScreenProps) {
  const { text, t } = useTexts<'steps'>();
  const { administrator, contacts, form } = settings;
  const [office, setOffice] = useState<ContactSetting | null>(null);
  const likely = view.reason ?? generalReason;
  const { general, recipient } = contactsFor(settings, likely, office);
  const tried = view.tried.length > 0 ? view.tried : null;
  const links = {
    case: tried && addressOf(view.requestHrefs.case),
    admin: addressOf(view.requestHrefs.admin),
  };
  const contactsOf = (reason: Reason) => {
    const { own } = contactsFor(settings, reason);
    return (
      own.length > 0 && (
        <div className="section contact-card">
          <h2>{text('contact.forThis')}</h2>
          <Contacts contacts={own} onOffice={setOffice} />
        </div>
      )
    );
  };
  const card = (
    <section key="card" className="section contact-card">
      <h2>{text('contact.whoTitle')}</h2>
      <Contacts
        contacts={[...general, ...(administrator || general.length === 0 ? [administrator] : [])]}
        onOffice={setOffice}
      />
      {form?.address && (
        <p className="without-scripts">
          <CompanyLink href={withoutPlaceholders(form.address)}>
            {form.name && <CompanyText text={form.name} />}
          </CompanyLink>
        </p>
      )}
    </section>
  );
  const why = view.reason ? (
    <ContactReason key="why" reason={view.reason}>
      {contactsOf(view.reason)}
    </ContactReason>
  ) : (
    <EveryReason key="why" settings={settings} contactsOf={contactsOf} />
  );
  return (
    <>
      {view.reason && <CompanyPart name="notice" given={settings.notice} reason={view.reason} />}
      <CompanyNote step={view.step} settings={settings} />
      {contacts && general.length < contacts.length ? [why, card] : [card, why]}
      <RequestHandoff
        isPainted={around === view}
        reason={likely}
        tried={tried}
        searched={view.searched}
        draft={draft}
        links={links}
        administrator={recipient}
        form={form}
      >
        <DraftForm draft={draft} onDraft={onDraft} />
      </RequestHandoff>
      <section className="section">
        <h2>{text('contact.nextTitle')}</h2>
        <Notes notes={t('contact.next', { returnObjects: true }).map(withRuby)} />
      </section>
      <section className="section screen-only">
        <h2 id="else">{text('contact.elseTitle')}</h2>
        <StepChoices view={view} labelledBy="else" />
        <p>
          <RichText words="[[link:help]]" />
        </p>
      </section>
    </>
  );
}
