import { Button } from '../../components/Button';
import { Disclosure } from '../../components/Disclosure';
import { ChoiceField, FieldGroup } from '../../components/FieldGroup';
import { FormField } from '../../components/FormField';
import { keptHere } from '../../components/keptHere';
import { reasons } from '../../diagnosis/reasons';
import { reasonText } from '../../i18n/keys';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import { contactKinds, contactLines } from '../../settings/contacts';
import { emptyContact, type ContactForm } from '../../settings/formKinds';
import { settingsTable, type PathOf } from '../../settings/table';
import { contactLabel, fieldId, fieldLabel, problemText } from './fieldNames';
import { keyboards } from './keyboards';
import { OpeningRead } from './OpeningRead';
import type { FieldProps } from './useSettingsForm';

/** Contacts for some reasons, or of several offices. */
export function ContactFields({ path, editor }: FieldProps<PathOf<'contacts'>>) {
  const { text, plain, t } = useTexts<'setup'>();
  const contacts = editor.form[path];
  const change = (changed: (contacts: readonly ContactForm[]) => readonly ContactForm[]) =>
    editor.change((form) => ({ ...form, [path]: changed(form[path]) }));
  const changeRow = (row: number, part: Partial<ContactForm>) =>
    change((all) => all.map((each, index) => (index === row ? { ...each, ...part } : each)));

  function remove(row: number) {
    change((all) => all.filter((_, index) => index !== row));
    // The button that had the focus is gone.
    document.getElementById(fieldId(path))?.focus();
  }

  return (
    <FieldGroup legend={withRuby(fieldLabel(t, path))}>
      <span className="field-hint">{text(`setup:fields.${path}.hint`)}</span>
      {contacts.map((contact, row) => (
        <div
          key={row}
          className="setup-link"
          role="group"
          aria-label={plain('setup:contact.legend', { number: row + 1 })}
        >
          {contactLines.map((part) => {
            const problem = editor.problemOf(`${path}.${row}.${part}`);
            return (
              <FormField
                key={part}
                id={fieldId(`${path}.${row}.${part}`)}
                label={withRuby(contactLabel(t, part))}
                hint={part === 'office' ? text('setup:contact.officeHint') : undefined}
                problem={problem && withRuby(problemText(t, problem))}
              >
                {(control) => (
                  <>
                    <input
                      {...control}
                      {...editor.partOf(`${path}.${row}`)}
                      type={contactKinds[part] === 'date' ? 'date' : 'text'}
                      inputMode={keyboards[contactKinds[part]]}
                      autoComplete="off"
                      {...keptHere}
                      value={contact[part]}
                      onChange={({ target }) => changeRow(row, { [part]: target.value })}
                    />
                    {part === 'opening' && <OpeningRead opening={contact.opening} />}
                  </>
                )}
              </FormField>
            );
          })}
          <Disclosure title={text('setup:contact.reasons', { count: contact.reasons.length })}>
            <ChoiceField
              id={`set-${path}-${row}-reasons`}
              legend={text('setup:contact.reasonsLegend')}
              hint={text('setup:contact.reasonsHint')}
              type="checkbox"
              options={reasons.map((id) => ({ id, label: withRuby(reasonText(t, id).title) }))}
              chosen={contact.reasons}
              onChoose={(id, isChosen) =>
                changeRow(row, {
                  reasons: isChosen ? [...contact.reasons, id] : contact.reasons.filter((reason) => reason !== id),
                })
              }
            />
          </Disclosure>
          <p>
            <Button aria-label={plain('setup:contact.removeNamed', { number: row + 1 })} onClick={() => remove(row)}>
              {text('setup:contact.remove')}
            </Button>
          </p>
        </div>
      ))}
      <p>
        <Button
          id={fieldId(path)}
          disabled={contacts.length >= settingsTable[path].most}
          onClick={() => change((all) => [...all, emptyContact])}
        >
          {text('setup:contact.add')}
        </Button>
      </p>
    </FieldGroup>
  );
}
