import { ChoiceField, FieldGroup } from '../../components/FieldGroup';
import { FormField } from '../../components/FormField';
import { codeRoutes, loginMethods, phonePolicies } from '../../diagnosis/possibilities';
import { answerText } from '../../i18n/keys';
import { useTranslate } from '../../i18n/useTranslate';
import { localeInfos, locales, sourceLocale } from '../../i18n/locales';
import { typeset } from '../../i18n/typeset';
import { twoStepPolicies } from '../../settings/schema';
import type { SettingsForm } from '../../settings/form';
import { fieldId, problemText } from './fieldNames';
import { LocaleOptions } from './LocaleOptions';
import { LinkFields } from './LinkFields';
import { SettingField } from './SettingField';
import type { FormEditor } from './useSettingsForm';

const unsaid = 'unsaid';

const restrictions = { yes: true, no: false } as const;

/** All that can be set, in the order in which an administrator knows it. */
export function SettingsFields({ editor }: { readonly editor: FormEditor }) {
  const t = useTranslate();
  const { form, change } = editor;
  const set = (changed: Partial<SettingsForm>) => change((current) => ({ ...current, ...changed }));
  const restricted = form.networkRestricted;
  const origins = editor.problemOf('embedding');
  return (
    <div className="setup-fields">
      <FieldGroup legend={typeset(t('setup:groups.company'))}>
        <SettingField field="company" editor={editor} />
      </FieldGroup>
      <FieldGroup legend={typeset(t('setup:groups.administrator'))}>
        <SettingField field="administrator.name" editor={editor} />
        <SettingField field="administrator.phone" editor={editor} inputMode="tel" />
        <SettingField field="administrator.mail" editor={editor} inputMode="email" />
        <SettingField field="administrator.page" editor={editor} inputMode="url" />
        <SettingField field="administrator.hours" editor={editor} />
      </FieldGroup>
      <FieldGroup legend={typeset(t('setup:groups.login'))}>
        <ChoiceField
          id={fieldId('loginMethods')}
          legend={typeset(t('setup:fields.loginMethods.label'))}
          hint={typeset(t('setup:fields.loginMethods.hint'))}
          type="checkbox"
          options={loginMethods.map((id) => ({ id, label: typeset(answerText(t, 'usual-login', id).label) }))}
          chosen={form.loginMethods}
          onChoose={(id, isChosen) => set({ loginMethods: withOrWithout(form.loginMethods, id, isChosen) })}
        />
        <ChoiceField
          id={fieldId('codeRoutes')}
          legend={typeset(t('setup:fields.codeRoutes.label'))}
          hint={typeset(t('setup:fields.codeRoutes.hint'))}
          type="checkbox"
          options={codeRoutes.map((id) => ({ id, label: typeset(answerText(t, 'code-channel', id).label) }))}
          chosen={form.codeRoutes}
          onChoose={(id, isChosen) => set({ codeRoutes: withOrWithout(form.codeRoutes, id, isChosen) })}
        />
        <ChoiceField
          id={fieldId('twoStep')}
          legend={typeset(t('setup:fields.twoStep.label'))}
          hint={typeset(t('setup:fields.twoStep.hint'))}
          type="radio"
          options={[
            { id: unsaid, label: typeset(t('setup:choices.unsaid')) },
            ...twoStepPolicies.map((id) => ({ id, label: typeset(t(`setup:choices.twoStep.${id}`)) })),
          ]}
          chosen={[form.twoStep ?? unsaid]}
          onChoose={(id) => set({ twoStep: id === unsaid ? null : id })}
        />
        <ChoiceField
          id={fieldId('networkRestricted')}
          legend={typeset(t('setup:fields.networkRestricted.label'))}
          hint={typeset(t('setup:fields.networkRestricted.hint'))}
          type="radio"
          options={[
            { id: unsaid, label: typeset(t('setup:choices.unsaid')) },
            { id: 'yes', label: typeset(t('setup:choices.networkRestricted.yes')) },
            { id: 'no', label: typeset(t('setup:choices.networkRestricted.no')) },
          ]}
          chosen={[restricted === null ? unsaid : restricted ? 'yes' : 'no']}
          onChoose={(id) => set({ networkRestricted: id === unsaid ? null : restrictions[id] })}
        />
      </FieldGroup>
      <FieldGroup legend={typeset(t('setup:groups.companyLogin'))}>
        <SettingField field="companyLogin.name" editor={editor} />
        <SettingField field="companyLogin.resetPage" editor={editor} inputMode="url" />
      </FieldGroup>
      <FieldGroup legend={typeset(t('setup:groups.phones'))}>
        <ChoiceField
          id={fieldId('phones')}
          legend={typeset(t('setup:fields.phones.label'))}
          hint={typeset(t('setup:fields.phones.hint'))}
          type="radio"
          options={[
            { id: unsaid, label: typeset(t('setup:choices.unsaid')) },
            ...phonePolicies.map((id) => ({ id, label: typeset(t(`setup:choices.phones.${id}`)) })),
          ]}
          chosen={[form.phones ?? unsaid]}
          onChoose={(id) => set({ phones: id === unsaid ? null : id })}
        />
        <SettingField field="companyApp.where" editor={editor} />
        <SettingField field="companyApp.page" editor={editor} inputMode="url" />
      </FieldGroup>
      <LinkFields editor={editor} />
      <FieldGroup legend={typeset(t('setup:groups.languages'))}>
        <ChoiceField
          id={fieldId('locales')}
          legend={typeset(t('setup:fields.locales.label'))}
          hint={typeset(t('setup:fields.locales.hint'))}
          type="checkbox"
          options={locales.map((id) => ({ id, label: localeInfos[id].name }))}
          chosen={form.locales}
          onChoose={(id, isChosen) => set({ locales: withOrWithout(form.locales, id, isChosen) })}
        />
        <FormField
          id={fieldId('defaultLocale')}
          label={typeset(t('setup:fields.defaultLocale.label'))}
          hint={typeset(t('setup:fields.defaultLocale.hint'))}
        >
          {(control) => (
            <select
              {...control}
              value={form.defaultLocale ?? sourceLocale}
              onChange={({ target }) => set({ defaultLocale: locales.find((id) => id === target.value) ?? null })}
            >
              <LocaleOptions />
            </select>
          )}
        </FormField>
      </FieldGroup>
      <FieldGroup legend={typeset(t('setup:groups.pages'))}>
        <SettingField field="site" editor={editor} inputMode="url" />
        <FormField
          id={fieldId('embedding')}
          label={typeset(t('setup:fields.embedding.label'))}
          hint={typeset(t('setup:fields.embedding.hint'))}
          problem={origins && typeset(problemText(t, origins))}
        >
          {(control) => (
            <textarea
              {...control}
              {...editor.partOf('embedding')}
              rows={3}
              spellCheck={false}
              value={form.embedding}
              onChange={({ target }) => set({ embedding: target.value })}
            />
          )}
        </FormField>
      </FieldGroup>
    </div>
  );
}

function withOrWithout<Value>(values: readonly Value[], value: Value, isWith: boolean): readonly Value[] {
  const others = values.filter((each) => each !== value);
  return isWith ? [...others, value] : others;
}
