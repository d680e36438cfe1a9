import type { ReactNode } from 'react';
import { Disclosure } from '../../components/Disclosure';
import { FieldGroup } from '../../components/FieldGroup';
import { useTexts } from '../../i18n/useTexts';
import { settingsTable, type Kind, type PathOf, type SettingPath } from '../../settings/table';
import { FlagField, LocaleField, LocalesField, OneField, SomeField } from './ChoiceFields';
import { ColourField } from './ColourField';
import { ContactFields } from './ContactFields';
import { LinkFields } from './LinkFields';
import { LogoField } from './LogoField';
import { NoteFields } from './NoteFields';
import { NoticeFields } from './NoticeFields';
import { TemplateField } from './TemplateField';
import { groupsAsked, type SetupStep } from './setupSteps';
import { LineField, OriginsField } from './TextFields';
import type { FieldProps, FormEditor } from './useSettingsForm';

/** How a setting of each kind is asked for. */
const fields = {
  text: LineField,
  mail: LineField,
  phone: LineField,
  address: LineField,
  site: LineField,
  one: OneField,
  some: SomeField,
  flag: FlagField,
  locale: LocaleField,
  locales: LocalesField,
  origins: OriginsField,
  links: LinkFields,
  opening: LineField,
  date: LineField,
  template: TemplateField,
  contacts: ContactFields,
  notes: NoteFields,
  picture: LogoField,
  colour: ColourField,
  notices: NoticeFields,
} satisfies { readonly [K in Kind]: (props: FieldProps<PathOf<K>>) => ReactNode };

interface SettingsFieldsProps {
  readonly step: SetupStep;
  readonly editor: FormEditor;
}

/** What a step of the setup asks for. */
export function SettingsFields({ step, editor }: SettingsFieldsProps) {
  const { text } = useTexts<'setup'>();
  return (
    <div className="setup-fields">
      {groupsAsked(step, editor.form).map(({ group, paths }) => {
        const fieldOf = (path: SettingPath) => <SettingField key={path} path={path} editor={editor} />;
        if (group === null) return paths.map(fieldOf);
        const rare = paths.filter(isForExperts);
        return (
          <FieldGroup key={group} legend={text(`setup:groups.${group}`)}>
            {paths.filter((path) => !isForExperts(path)).map(fieldOf)}
            {rare.length > 0 && (
              <Disclosure title={text('setup:expert')} action="expert">
                {rare.map(fieldOf)}
              </Disclosure>
            )}
          </FieldGroup>
        );
      })}
    </div>
  );
}

/** What acts on the server too, and is rarely wanted. */
function isForExperts(path: SettingPath): boolean {
  return path === 'embedding' || path === 'hsts';
}

function SettingField(props: FieldProps<SettingPath>) {
  // That the path is of this kind, the compiler cannot follow.
  const Field = fields[settingsTable[props.path].kind] as (props: FieldProps<SettingPath>) => ReactNode;
  return <Field {...props} />;
}
