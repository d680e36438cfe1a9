import { keptHere } from '../../components/keptHere';
import { settingsTable, type PathOf } from '../../settings/table';
import { keyboards } from './keyboards';
import { OpeningRead } from './OpeningRead';
import { SettingField } from './TypedField';
import type { FieldProps } from './useSettingsForm';

/** A setting that is one line of text. */
export function LineField({ path, editor }: FieldProps<PathOf<Exclude<keyof typeof keyboards, 'template'>>>) {
  const { kind } = settingsTable[path];
  return (
    <SettingField path={path} editor={editor}>
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
    </SettingField>
  );
}

/** A setting that is a list of sites, one a line. */
export function OriginsField({ path, editor }: FieldProps<PathOf<'origins'>>) {
  return (
    <SettingField path={path} editor={editor}>
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
    </SettingField>
  );
}
