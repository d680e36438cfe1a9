import { FormField } from '../../components/FormField';
import { useTranslate } from '../../i18n/useTranslate';
import { typeset } from '../../i18n/typeset';
import type { TextSetting } from '../../settings/form';
import { fieldId, fieldLabel, problemText } from './fieldNames';
import type { FormEditor } from './useSettingsForm';

interface SettingFieldProps {
  readonly field: TextSetting;
  readonly editor: FormEditor;
  /** Which keyboard a phone shows. */
  readonly inputMode?: 'email' | 'tel' | 'url';
}

/** A setting that is one line of text. */
export function SettingField({ field, editor, inputMode }: SettingFieldProps) {
  const t = useTranslate();
  const problem = editor.problemOf(field);
  return (
    <FormField
      id={fieldId(field)}
      label={typeset(fieldLabel(t, field))}
      hint={typeset(t(`setup:fields.${field}.hint`))}
      problem={problem && typeset(problemText(t, problem))}
    >
      {(control) => (
        <input
          {...control}
          {...editor.partOf(field)}
          type="text"
          inputMode={inputMode}
          autoComplete="off"
          spellCheck={inputMode === undefined}
          value={editor.form.texts[field]}
          onChange={({ target: { value } }) =>
            editor.change((form) => ({ ...form, texts: { ...form.texts, [field]: value } }))
          }
        />
      )}
    </FormField>
  );
}
