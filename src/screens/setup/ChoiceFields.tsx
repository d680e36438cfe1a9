import { ChoiceField } from '../../components/FieldGroup';
import { FormField } from '../../components/FormField';
import { localeInfos, locales, sourceLocale } from '../../i18n/locales';
import { useTexts, type Texts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import type { FormValueAt } from '../../settings/form';
import type { PathOf, SettingPath } from '../../settings/table';
import { RichText } from '../shared/RichText';
import { choicesOf, fieldId, fieldLabel, problemText } from './fieldNames';
import { LocaleOptions } from './LocaleOptions';
import type { FieldProps } from './useSettingsForm';

const unsaid = 'unsaid';

/** A setting that is one of several values, or not said. */
export function OneField({ path, editor }: FieldProps<PathOf<'one'>>) {
  const texts = useTexts<'setup'>();
  const choices = choicesOf(texts.t, path).map(({ id, label }) => ({ id, label: withRuby(label) }));
  return (
    <ChoiceField
      {...textsOf(texts, path)}
      type="radio"
      options={[{ id: unsaid, label: texts.text('setup:choices.unsaid') }, ...choices]}
      chosen={[editor.form[path] ?? unsaid]}
      onChoose={(id) => editor.set(path, id === unsaid ? null : id)}
    />
  );
}

/** A setting that is true, false, or not said. */
export function FlagField({ path, editor }: FieldProps<PathOf<'flag'>>) {
  const texts = useTexts<'setup'>();
  const flag = editor.form[path];
  return (
    <ChoiceField
      {...textsOf(texts, path)}
      type="radio"
      options={[
        { id: unsaid, label: texts.text('setup:choices.unsaid') },
        { id: 'yes', label: texts.text(`setup:choices.${path}.yes`) },
        { id: 'no', label: texts.text(`setup:choices.${path}.no`) },
      ]}
      chosen={[flag === null ? unsaid : flag ? 'yes' : 'no']}
      onChoose={(id) => editor.set(path, id === unsaid ? null : id === 'yes')}
    />
  );
}

/** A setting that is several of some values; none ticked is not said. */
export function SomeField({ path, editor }: FieldProps<PathOf<'some'>>) {
  const texts = useTexts<'setup'>();
  const ticked: FormValueAt<typeof path> = editor.form[path];
  return (
    <ChoiceField
      {...textsOf(texts, path)}
      type="checkbox"
      options={choicesOf(texts.t, path).map(({ id, label }) => ({ id, label: withRuby(label) }))}
      chosen={ticked}
      onChoose={(id, isChosen) => editor.set(path, withOrWithout(ticked, id, isChosen))}
    />
  );
}

/** A setting that is several locales; none ticked is not said. */
export function LocalesField({ path, editor }: FieldProps<PathOf<'locales'>>) {
  const texts = useTexts<'setup'>();
  return (
    <ChoiceField
      {...textsOf(texts, path)}
      type="checkbox"
      options={locales.map((id) => ({ id, label: localeInfos[id].name }))}
      chosen={editor.form[path]}
      onChoose={(id, isChosen) => editor.set(path, withOrWithout(editor.form[path], id, isChosen))}
    />
  );
}

/** A setting that is one locale: the source locale where it is not said. */
export function LocaleField({ path, editor }: FieldProps<PathOf<'locale'>>) {
  const texts = useTexts<'setup'>();
  const { id: control, legend: label, hint } = textsOf(texts, path);
  const problem = editor.problemOf(path);
  return (
    <FormField id={control} label={label} hint={hint} problem={problem && withRuby(problemText(texts.t, problem))}>
      {(props) => (
        <select
          {...props}
          value={editor.form[path] ?? sourceLocale}
          onChange={({ target }) => editor.set(path, locales.find((id) => id === target.value) ?? null)}
        >
          <LocaleOptions />
        </select>
      )}
    </FormField>
  );
}

/** The settings of which whoever does not know them is told where to look or whom to ask: where a source says it, and no further. */
const found = [
  'loginMethods',
  'codeRoutes',
  'twoStep',
  'networkRestricted',
  'phones',
] as const satisfies readonly SettingPath[];

function isFound(path: SettingPath): path is (typeof found)[number] {
  return found.some((each) => each === path);
}

function textsOf({ text, t }: Texts<'setup'>, path: SettingPath) {
  return {
    id: fieldId(path),
    legend: withRuby(fieldLabel(t, path)),
    hint: (
      <>
        {text(`setup:fields.${path}.hint`)}
        {isFound(path) && (
          <span className="setup-where">
            <RichText words={t(`setup:where.${path}`)} />
          </span>
        )}
      </>
    ),
  };
}

function withOrWithout<Value>(values: readonly Value[], value: Value, isWith: boolean): readonly Value[] {
  const others = values.filter((each) => each !== value);
  return isWith ? [...others, value] : others;
}
