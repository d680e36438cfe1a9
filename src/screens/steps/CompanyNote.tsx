import { Callout } from '../../components/Callout';
import type { StepId } from '../../diagnosis/steps';
import type { Translate } from '../../i18n/keys';
import type { Locale } from '../../i18n/locales';
import { useLocale, useTexts } from '../../i18n/useTexts';
import { textIn } from '../../settings/localText';
import type { LocalText, Settings } from '../../settings/schema';
import { CompanyLink } from '../shared/CompanyLink';
import { CompanyText } from '../shared/CompanyText';

interface Note {
  readonly text: LocalText | undefined;
  readonly page: string | undefined;
}

/** Returns what other settings say at a step, or null. */
function noteOn(t: Translate, locale: Locale, step: StepId, settings: Settings): Note | null {
  const { companyLogin, companyApp, twoStep } = settings;
  if (step === 'code-problem' && (twoStep === 'none' || twoStep === 'required')) {
    return { text: { [locale]: t(`company.twoStep.${twoStep}`) }, page: undefined };
  }
  if (step === 'company-login' && companyLogin) return { text: companyLogin.name, page: companyLogin.resetPage };
  if (step === 'managed-phone' && companyApp) return { text: companyApp.where, page: companyApp.page };
  return null;
}

interface CompanyNoteProps {
  readonly step: StepId;
  readonly settings: Settings;
}

/** The company's own note at a step, under its name: the name of its login, the place of its app, what it wants to add. */
export function CompanyNote({ step, settings }: CompanyNoteProps) {
  const { text, t } = useTexts();
  const locale = useLocale();
  const note = noteOn(t, locale, step, settings);
  const added = settings.notes?.[step];
  if (!added && (!note || (textIn(note.text, locale) === '' && !note.page))) return null;
  const company = textIn(settings.company, locale);
  return (
    <Callout title={company && added ? text('company.noteFrom', { company }) : text('company.note')} tone="good">
      {added && (
        <p>
          <CompanyText text={added} />
        </p>
      )}
      {note?.text && (
        <p>
          <CompanyText text={note.text} />
        </p>
      )}
      {note?.page && (
        <p>
          <CompanyLink href={note.page}>
            {text(step === 'company-login' ? 'company.resetPage' : 'company.appPage')}
          </CompanyLink>
        </p>
      )}
    </Callout>
  );
}
