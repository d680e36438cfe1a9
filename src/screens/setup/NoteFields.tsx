import { FieldGroup } from '../../components/FieldGroup';
import { FormField } from '../../components/FormField';
import { keptHere } from '../../components/keptHere';
import { isStepId, stepIds } from '../../diagnosis/steps';
import { stepText } from '../../i18n/keys';
import { plainText } from '../../i18n/plainText';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import type { PathOf } from '../../settings/table';
import { fieldLabel } from './fieldNames';
import { ItemList } from './ItemList';
import { TypedField } from './TypedField';
import type { FieldProps } from './useSettingsForm';

/** The company's own notes, each on a step that is picked by its title. */
export function NoteFields({ path, editor }: FieldProps<PathOf<'notes'>>) {
  const { text, t } = useTexts<'setup'>();
  const notes = editor.form[path];
  const free = stepIds.filter((id) => notes.every(({ step }) => step !== id));
  const [firstFree] = free;
  return (
    <FieldGroup legend={withRuby(fieldLabel(t, path))}>
      <ItemList
        path={path}
        editor={editor}
        word="note"
        blank={firstFree === undefined ? null : () => ({ step: firstFree, text: '' })}
      >
        {({ item: note, name, change }) => (
          <>
            <FormField id={`set-${name.replace('.', '-')}-step`} label={text('setup:note.step')}>
              {(control) => (
                <select
                  {...control}
                  value={note.step}
                  onChange={({ target: { value } }) => isStepId(value) && change({ step: value })}
                >
                  {stepIds
                    .filter((id) => id === note.step || free.includes(id))
                    .map((id) => (
                      <option key={id} value={id}>
                        {plainText(stepText(t, id).title)}
                      </option>
                    ))}
                </select>
              )}
            </FormField>
            <TypedField name={`${name}.text`} editor={editor} label={text('setup:note.text')}>
              {(control) => (
                <textarea
                  {...control}
                  {...editor.partOf(name)}
                  rows={3}
                  {...keptHere}
                  value={note.text}
                  // A note is one paragraph.
                  onChange={({ target }) => change({ text: target.value.replace(/\s*\n\s*/g, ' ') })}
                />
              )}
            </TypedField>
          </>
        )}
      </ItemList>
    </FieldGroup>
  );
}
