import { Button } from '../../components/Button';
import { FieldGroup } from '../../components/FieldGroup';
import { keptHere } from '../../components/keptHere';
import { FormField } from '../../components/FormField';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import type { LinkForm } from '../../settings/formKinds';
import { settingsTable, type PathOf } from '../../settings/table';
import { fieldId, fieldLabel, problemText } from './fieldNames';
import type { FieldProps } from './useSettingsForm';

/** The company's own pages, each a title and an address. */
export function LinkFields({ path, editor }: FieldProps<PathOf<'links'>>) {
  const { text, plain, t } = useTexts<'setup'>();
  const links = editor.form[path];
  const change = (changed: (links: readonly LinkForm[]) => readonly LinkForm[]) =>
    editor.change((form) => ({ ...form, [path]: changed(form[path]) }));

  function remove(row: number) {
    change((all) => all.filter((_, index) => index !== row));
    // The button that had the focus is gone.
    document.getElementById(fieldId(path))?.focus();
  }

  return (
    <FieldGroup legend={withRuby(fieldLabel(t, path))}>
      <span className="field-hint">{text(`setup:fields.${path}.hint`)}</span>
      {links.map((link, row) => (
        <div key={row} className="setup-link" role="group" aria-label={plain('setup:link.legend', { number: row + 1 })}>
          {(['title', 'href'] as const).map((part) => {
            const problem = editor.problemOf(`${path}.${row}.${part}`);
            return (
              <FormField
                key={part}
                id={fieldId(`${path}.${row}.${part}`)}
                label={text(`setup:link.${part}`)}
                problem={problem && withRuby(problemText(t, problem))}
              >
                {(control) => (
                  <input
                    {...control}
                    {...editor.partOf(`${path}.${row}`)}
                    type="text"
                    inputMode={part === 'href' ? 'url' : undefined}
                    autoComplete="off"
                    {...keptHere}
                    value={link[part]}
                    onChange={({ target: { value } }) =>
                      change((all) => all.map((each, index) => (index === row ? { ...each, [part]: value } : each)))
                    }
                  />
                )}
              </FormField>
            );
          })}
          <p>
            <Button aria-label={plain('setup:link.removeNamed', { number: row + 1 })} onClick={() => remove(row)}>
              {text('setup:link.remove')}
            </Button>
          </p>
        </div>
      ))}
      <p>
        <Button
          id={fieldId(path)}
          disabled={links.length >= settingsTable[path].most}
          onClick={() => change((all) => [...all, { title: '', href: '' }])}
        >
          {text('setup:link.add')}
        </Button>
      </p>
    </FieldGroup>
  );
}
