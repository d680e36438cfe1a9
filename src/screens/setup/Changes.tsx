import { useMemo } from 'react';
import { Disclosure } from '../../components/Disclosure';
import { Notes } from '../../components/Notes';
import { everythingPossible, type Possibilities } from '../../diagnosis/possibilities';
import { narrowing } from '../../diagnosis/reachable';
import type { StepId } from '../../diagnosis/steps';
import { answerText, stepText } from '../../i18n/keys';
import { localeInfos } from '../../i18n/locales';
import { useLocale, useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import { textIn } from '../../settings/localText';
import { possibilitiesOf } from '../../settings/possibilitiesOf';
import type { Settings } from '../../settings/schema';
import { CompanyNote } from '../steps/CompanyNote';
import { ContactDetails } from '../shared/ContactDetails';
import { fieldLabel } from './fieldNames';

/** The steps at which a company's own words stand, each with the setting that brings them there. */
const notes = { companyLogin: 'company-login', companyApp: 'managed-phone' } as const;

/** What employees will see differently: asked of the machine, and shown with the parts that they will see. */
export function Changes({ settings }: { readonly settings: Settings }) {
  const { text, t } = useTexts<'setup'>();
  const locale = useLocale();
  const possible = JSON.stringify(possibilitiesOf(settings));
  const { steps, answers } = useMemo(
    () => narrowing(everythingPossible, JSON.parse(possible) as Possibilities),
    [possible],
  );
  const titleOf = (step: StepId) => stepText(t, step).title;
  const gone = [
    ...steps.map((step) => t('setup:result.changes.step', { step: titleOf(step) })),
    ...answers.map(({ step, answer }) =>
      t('setup:result.changes.answer', { step: titleOf(step), answer: answerText(t, step, answer).label }),
    ),
  ];
  const noted = (['companyLogin', 'companyApp'] as const).filter((setting) => settings[setting]);
  const company = textIn(settings.company, locale);
  const links = settings.links?.length ?? 0;
  return (
    <>
      <h4>{text('setup:result.changes.title')}</h4>
      {gone.length === 0 ? (
        <p>{text('setup:result.changes.none')}</p>
      ) : (
        <Disclosure title={text('setup:result.changes.some', { count: gone.length })} action="changes">
          <Notes notes={gone.map(withRuby)} />
        </Disclosure>
      )}
      {company && <p>{text('setup:result.changes.named', { company })}</p>}
      {settings.brand?.logo && <p>{text('setup:result.changes.logo')}</p>}
      {settings.brand?.colour && <p>{text('setup:result.changes.colour')}</p>}
      {settings.notice && <p>{text('setup:result.changes.notice', { count: settings.notice.length })}</p>}
      {settings.locales && (
        <p>
          {text('setup:result.changes.locales', {
            languages: settings.locales.map((id) => localeInfos[id].name).join(' / '),
          })}
        </p>
      )}
      {settings.defaultLocale && (
        <p>{text('setup:result.changes.defaultLocale', { language: localeInfos[settings.defaultLocale].name })}</p>
      )}
      {links > 0 && <p>{text('setup:result.changes.links', { count: links })}</p>}
      {noted.map((setting) => {
        const step = notes[setting];
        const field = fieldLabel(t, setting === 'companyLogin' ? 'companyLogin.name' : 'companyApp.where');
        return steps.includes(step) ? (
          <p key={setting}>{text('setup:result.changes.unseen', { step: titleOf(step), field })}</p>
        ) : (
          <div key={setting} className="section">
            <p>{text('setup:result.changes.notes', { step: titleOf(step) })}</p>
            <CompanyNote step={step} settings={settings} />
          </div>
        );
      })}
      <p>{text('setup:result.changes.contact')}</p>
      <div className="setup-sample" data-sample="contact">
        <ContactDetails contact={settings.administrator} />
      </div>
    </>
  );
}
