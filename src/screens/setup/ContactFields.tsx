import { Disclosure } from '../../components/Disclosure';
import { ChoiceField, FieldGroup } from '../../components/FieldGroup';
import { keptHere } from '../../components/keptHere';
import { reasons } from '../../diagnosis/reasons';
import { reasonText } from '../../i18n/keys';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import { contactKinds, contactLines } from '../../settings/contacts';
import { emptyContact } from '../../settings/formKinds';
import type { PathOf } from '../../settings/table';
import { contactLabel, fieldLabel } from './fieldNames';
import { ItemList } from './ItemList';
import { keyboards } from './keyboards';
import { OpeningRead } from './OpeningRead';
import { TypedField } from './TypedField';
import type { FieldProps } from './useSettingsForm';

/** Contacts for some reasons, or of several offices. */
export function ContactFields({ path, editor }: FieldProps<PathOf<'contacts'>>) {
  const { text, t } = useTexts<'setup'>();
  return (
    <FieldGroup legend={withRuby(fieldLabel(t, path))}>
      <ItemList path={path} editor={editor} word="contact" blank={() => emptyContact}>
        {({ item: contact, name, change }) => (
          <>
            {contactLines.map((part) => (
              <TypedField
                key={part}
                name={`${name}.${part}`}
                editor={editor}
                label={withRuby(contactLabel(t, part))}
                hint={part === 'office' ? text('setup:contact.officeHint') : undefined}
              >
                {(control) => (
                  <>
                    <input
                      {...control}
                      {...editor.partOf(name)}
                      type={contactKinds[part] === 'date' ? 'date' : 'text'}
                      inputMode={keyboards[contactKinds[part]]}
                      autoComplete="off"
                      {...keptHere}
                      value={contact[part]}
                      onChange={({ target }) => change({ [part]: target.value })}
                    />
                    {part === 'opening' && <OpeningRead opening={contact.opening} />}
                  </>
                )}
              </TypedField>
            ))}
            <Disclosure title={text('setup:contact.reasons', { count: contact.reasons.length })}>
              <ChoiceField
                id={`set-${name.replace('.', '-')}-reasons`}
                legend={text('setup:contact.reasonsLegend')}
                hint={text('setup:contact.reasonsHint')}
                type="checkbox"
                options={reasons.map((id) => ({ id, label: withRuby(reasonText(t, id).title) }))}
                chosen={contact.reasons}
                onChoose={(id, isChosen) =>
                  change({
                    reasons: isChosen ? [...contact.reasons, id] : contact.reasons.filter((reason) => reason !== id),
                  })
                }
              />
            </Disclosure>
          </>
        )}
      </ItemList>
    </FieldGroup>
  );
}
