import { Button } from '../../components/Button';
import { FieldGroup } from '../../components/FieldGroup';
import { FormField } from '../../components/FormField';
import { keptHere } from '../../components/keptHere';
import { isStepId, stepIds } from '../../diagnosis/steps';
import { stepText } from '../../i18n/keys';
import { plainText } from '../../i18n/plainText';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import type { NoteForm } from '../../settings/formKinds';
import type { PathOf } from '../../settings/table';
import { fieldId, fieldLabel, problemText } from './fieldNames';
import type { FieldProps } from './useSettingsForm';

/** The company's own notes, each on a step that is picked by its title. */
export function NoteFields({ path, editor }: FieldProps<PathOf<'notes'>>) {
  const { text, plain, t } = useTexts<'setup'>();
  const notes = editor.form[path];
  const free = stepIds.filter((id) => notes.every(({ step }) => step !== id));
  const [firstFree] = free;
  const change = (changed: (notes: readonly NoteForm[]) => readonly NoteForm[]) =>
    editor.change((form) => ({ ...form, [path]: changed(form[path]) }));
  const changeRow = (row: number, part: Partial<NoteForm>) =>
    change((all) => all.map((each, index) => (index === row ? { ...each, ...part } : each)));

  function remove(row: number) {
    change((all) => all.filter((_, index) => index !== row));
    // The button that had the focus is gone.
    document.getElementById(fieldId(path))?.focus();
  }

  return (
    <FieldGroup legend={withRuby(fieldLabel(t, path))}>
      <span className="field-hint">{text(`setup:fields.${path}.hint`)}</span>
      {notes.map((note, row) => {
        const problem = editor.problemOf(`${path}.${row}.text`);
        return (
          <div
            key={row}
            className="setup-link"
            role="group"
            aria-label={plain('setup:note.legend', { number: row + 1 })}
          >
            <FormField id={`set-${path}-${row}-step`} label={text('setup:note.step')}>
              {(control) => (
                <select
                  {...control}
                  value={note.step}
                  onChange={({ target: { value } }) => isStepId(value) && changeRow(row, { step: value })}
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
            <FormField
              id={fieldId(`${path}.${row}.text`)}
              label={text('setup:note.text')}
              problem={problem && withRuby(problemText(t, problem))}
            >
              {(control) => (
                <textarea
                  {...control}
                  {...editor.partOf(`${path}.${row}`)}
                  rows={3}
                  {...keptHere}
                  value={note.text}
                  // A note is one paragraph.
                  onChange={({ target }) => changeRow(row, { text: target.value.replace(/\s*\n\s*/g, ' ') })}
                />
              )}
            </FormField>
            <p>
              <Button aria-label={plain('setup:note.removeNamed', { number: row + 1 })} onClick={() => remove(row)}>
                {text('setup:note.remove')}
              </Button>
            </p>
          </div>
        );
      })}
      <p>
        <Button
          id={fieldId(path)}
          disabled={firstFree === undefined}
          onClick={() => firstFree && change((all) => [...all, { step: firstFree, text: '' }])}
        >
          {text('setup:note.add')}
        </Button>
      </p>
    </FieldGroup>
  );
}
