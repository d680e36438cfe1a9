import { keptHere } from '../../components/keptHere';
import { useTexts } from '../../i18n/useTexts';
import { settingAt } from '../../settings/form';
import { fillTemplate, placeholders } from '../../settings/formTemplate';
import { parseAddress } from '../../settings/parseAddress';
import type { PathOf } from '../../settings/table';
import { keyboards } from './keyboards';
import { SettingField } from './TypedField';
import type { FieldProps } from './useSettingsForm';

/** The address of a form, what can be put into it, and a link to try it with samples. */
export function TemplateField({ path, editor }: FieldProps<PathOf<'template'>>) {
  const { text, plain } = useTexts<'setup'>();
  const address = settingAt(editor.settings, path);
  const sample =
    typeof address === 'string' ? fillTemplate(address, (name) => plain(`setup:form.placeholders.${name}`)) : null;
  return (
    <>
      <SettingField path={path} editor={editor}>
        {(control) => (
          <input
            {...control}
            {...editor.partOf(path)}
            type="text"
            inputMode={keyboards.template}
            autoComplete="off"
            {...keptHere}
            value={editor.form[path]}
            onChange={({ target }) => editor.set(path, target.value)}
          />
        )}
      </SettingField>
      <dl className="setup-placeholders">
        {placeholders.map((name) => (
          <div key={name}>
            <dt>
              <code translate="no">{`{${name}}`}</code>
            </dt>
            <dd>{text(`setup:form.placeholders.${name}`)}</dd>
          </div>
        ))}
      </dl>
      {sample && (
        <p>
          <a className="link-row" href={sample} target="_blank" rel="noopener noreferrer" data-action="try-form">
            {text('setup:form.try', { host: parseAddress(sample)?.host ?? '' })}
            {text('externalLink')}
          </a>
        </p>
      )}
    </>
  );
}
