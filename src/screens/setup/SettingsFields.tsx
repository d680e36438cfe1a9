import type { ReactNode } from 'react';
import { FieldGroup } from '../../components/FieldGroup';
import { useTexts } from '../../i18n/useTexts';
import {
  settingPaths,
  settingsTable,
  type Kind,
  type PathOf,
  type SettingGroup,
  type SettingPath,
} from '../../settings/table';
import { FlagField, LocaleField, LocalesField, OneField, SomeField } from './ChoiceFields';
import { ColourField } from './ColourField';
import { ContactFields } from './ContactFields';
import { LinkFields } from './LinkFields';
import { LogoField } from './LogoField';
import { NoteFields } from './NoteFields';
import { NoticeFields } from './NoticeFields';
import { TemplateField } from './TemplateField';
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

/** The settings of each group, in the order of the table. */
const groups = new Map<SettingGroup | null, SettingPath[]>();
for (const path of settingPaths) {
  const { group } = settingsTable[path];
  groups.set(group, [...(groups.get(group) ?? []), path]);
}

/** All that can be set, in the order in which an administrator knows it. */
export function SettingsFields({ editor }: { readonly editor: FormEditor }) {
  const { text } = useTexts<'setup'>();
  return (
    <div className="setup-fields">
      {Array.from(groups, ([group, paths]) => {
        const inside = paths.map((path) => <SettingField key={path} path={path} editor={editor} />);
        if (group === null) return inside;
        return (
          <FieldGroup key={group} legend={text(`setup:groups.${group}`)}>
            {inside}
          </FieldGroup>
        );
      })}
    </div>
  );
}

function SettingField(props: FieldProps<SettingPath>) {
  // That the path is of this kind, the compiler cannot follow.
  const Field = fields[settingsTable[props.path].kind] as (props: FieldProps<SettingPath>) => ReactNode;
  return <Field {...props} />;
}
