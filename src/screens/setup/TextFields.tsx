import type { ComponentProps } from 'react';
import { keptHere } from '../../components/keptHere';
import { FormField } from '../../components/FormField';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import { settingsTable, type PathOf, type SettingPath } from '../../settings/table';
import { fieldId, fieldLabel, problemText } from './fieldNames';
import { keyboards } from './keyboards';
import { OpeningRead } from './OpeningRead';
import type { FieldProps } from './useSettingsForm';

/** A setting that is one line of text. */
export function LineField({ path, editor }: FieldProps<PathOf<Exclude<keyof typeof keyboards, 'template'>>>) {
  const { kind } = settingsTable[path];
  return (
    <TypedField path={path} editor={editor}>
      {(control) => (
        <>
          <input
            {...control}
            {...editor.partOf(path)}
            type={kind === 'date' ? 'date' : 'text'}
            inputMode={keyboards[kind]}
            autoComplete="off"
            {...keptHere}
            value={editor.form[path]}
            onChange={({ target }) => editor.set(path, target.value)}
          />
          {kind === 'opening' && <OpeningRead opening={editor.form[path]} />}
        </>
      )}
    </TypedField>
  );
}

/** A setting that is a list of sites, one a line. */
export function OriginsField({ path, editor }: FieldProps<PathOf<'origins'>>) {
  return (
    <TypedField path={path} editor={editor}>
      {(control) => (
        <textarea
          {...control}
          {...editor.partOf(path)}
          rows={3}
          {...keptHere}
          value={editor.form[path]}
          onChange={({ target }) => editor.set(path, target.value)}
        />
      )}
    </TypedField>
  );
}

interface TypedFieldProps extends FieldProps<SettingPath> {
  readonly children: ComponentProps<typeof FormField>['children'];
}

/** The control of a setting that is typed, with its label, its hint and what is wrong with it. */
function TypedField({ path, editor, children }: TypedFieldProps) {
  const { text, t } = useTexts<'setup'>();
  const problem = editor.problemOf(path);
  return (
    <FormField
      id={fieldId(path)}
      label={withRuby(fieldLabel(t, path))}
      hint={text(`setup:fields.${path}.hint`)}
      problem={problem && withRuby(problemText(t, problem))}
    >
      {children}
    </FormField>
  );
}
