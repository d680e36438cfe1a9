import { FieldGroup } from '../../components/FieldGroup';
import { keptHere } from '../../components/keptHere';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import type { PathOf } from '../../settings/table';
import { fieldLabel } from './fieldNames';
import { ItemList } from './ItemList';
import { TypedField } from './TypedField';
import type { FieldProps } from './useSettingsForm';

/** The company's own pages, each a title and an address. */
export function LinkFields({ path, editor }: FieldProps<PathOf<'links'>>) {
  const { text, t } = useTexts<'setup'>();
  return (
    <FieldGroup legend={withRuby(fieldLabel(t, path))}>
      <ItemList path={path} editor={editor} word="link" blank={() => ({ title: '', href: '' })}>
        {({ item, name, change }) =>
          (['title', 'href'] as const).map((part) => (
            <TypedField key={part} name={`${name}.${part}`} editor={editor} label={text(`setup:link.${part}`)}>
              {(control) => (
                <input
                  {...control}
                  {...editor.partOf(name)}
                  type="text"
                  inputMode={part === 'href' ? 'url' : undefined}
                  autoComplete="off"
                  {...keptHere}
                  value={item[part]}
                  onChange={({ target }) => change({ [part]: target.value })}
                />
              )}
            </TypedField>
          ))
        }
      </ItemList>
    </FieldGroup>
  );
}
