import type { ComponentProps, ReactNode } from 'react';
import { FormField } from '../../components/FormField';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import type { FieldName } from '../../settings/checkForm';
import type { SettingPath } from '../../settings/table';
import { fieldId, fieldLabel, problemText } from './fieldNames';
import type { FieldProps, FormEditor } from './useSettingsForm';

interface TypedFieldProps {
  readonly name: FieldName;
  readonly editor: FormEditor;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly children: ComponentProps<typeof FormField>['children'];
}

/** The control of what is typed, with its label and what is wrong with it. */
export function TypedField({ name, editor, ...props }: TypedFieldProps) {
  const { t } = useTexts<'setup'>();
  const problem = editor.problemOf(name);
  return <FormField id={fieldId(name)} problem={problem && withRuby(problemText(t, problem))} {...props} />;
}

interface SettingFieldProps extends FieldProps<SettingPath> {
  readonly children: TypedFieldProps['children'];
}

/** The control of a setting, with what it is called and the hint that it has. */
export function SettingField({ path, editor, children }: SettingFieldProps) {
  const { text, t } = useTexts<'setup'>();
  return (
    <TypedField
      name={path}
      editor={editor}
      label={withRuby(fieldLabel(t, path))}
      hint={text(`setup:fields.${path}.hint`)}
    >
      {children}
    </TypedField>
  );
}
