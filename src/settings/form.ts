import { formKinds, isSaidElsewhere, record, type FormValues } from './formKinds';
import { readSettings } from './readSettings';
import {
  fieldsOfFile,
  isOfKind,
  settingPaths,
  settingsTable,
  type ChoiceAt,
  type LocalText,
  type SettingPath,
  type Settings,
  type ValueAt,
} from './table';

/** What the form has for a setting. */
export type FormValueAt<P extends SettingPath> = ValueAt<P, FormValues<ChoiceAt<P>>>;

/** The settings as they are being typed, by the way to them in the file. */
export type SettingsForm = { readonly [P in SettingPath]: FormValueAt<P> } & {
  /** What an opened file says and the form does not ask for, among it texts for other locales. */
  readonly kept: Settings;
};

/** The form that a file with these settings fills. */
export function formOf(settings: Settings): SettingsForm {
  return formWith((path) => conversion(path).toForm(settingAt(settings, path)), settings);
}

export const emptyForm: SettingsForm = formOf({});

/** What the form says, as the file would say it: unchecked, blanks left out. */
export function fileOfForm(form: SettingsForm): object {
  const fields = fieldsOfFile<unknown, unknown>(
    (path) => conversion(path).toFile(form[path], settingsTable[path], settingAt(form.kept, path)),
    (inner) => inner,
  );
  return record(onlySaid({ $schema: form.kept.$schema, ...fields }));
}

/** The settings whose texts in other locales the form keeps but does not show. */
export function hasOtherLocales({ kept, links, notice, contacts, notes }: SettingsForm): boolean {
  const texts = [
    ...settingPaths.filter((path) => isOfKind(path, 'text')).map((path) => settingAt(kept, path)),
    ...links.map(({ titles }) => titles),
    ...contacts.flatMap(({ opened }) => [opened?.name, opened?.office, opened?.hours, opened?.away]),
    ...[...notice, ...notes].map((each) => each.texts),
  ];
  return texts.some((text) => isSaidElsewhere(text as LocalText));
}

/** A form out of what was saved of one; what is none of its fields, or not of their kind, is left empty. */
export function reviveForm(saved: unknown): SettingsForm {
  const given = record(saved);
  // Version 0.1.0 had the lines of text in an object of their own.
  const values = { ...given, ...record(given['texts']) };
  return formWith(
    (path) => conversion(path).revive(values[path], settingsTable[path]),
    readSettings(record(given['kept'])).settings,
  );
}

function formWith(valueOf: (path: SettingPath) => unknown, kept: Settings): SettingsForm {
  const values = Object.fromEntries(settingPaths.map((path) => [path, valueOf(path)]));
  return { ...values, kept } as SettingsForm;
}

/** The conversion of a row's own kind; that the row and its values are of this kind, the compiler cannot follow. */
function conversion(path: SettingPath) {
  return formKinds[settingsTable[path].kind] as unknown as {
    readonly toForm: (said: unknown) => unknown;
    readonly toFile: (typed: unknown, row: unknown, opened: unknown) => unknown;
    readonly revive: (saved: unknown, row: unknown) => unknown;
  };
}

/** What settings say for a path, as they say it; undefined where that is nothing. */
export function settingAt(settings: object, path: SettingPath): unknown {
  return path.split('.').reduce<unknown>((value, field) => record(value)[field], settings);
}

/** Leaves out whatever says nothing; undefined where that is all. */
export function onlySaid(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (Array.isArray(value)) {
    const some = value.map(onlySaid).filter((inner) => inner !== undefined);
    return some.length > 0 ? some : undefined;
  }
  if (typeof value !== 'object') return value;
  const some = Object.entries(value).flatMap(([key, inner]) => {
    const said = onlySaid(inner);
    return said === undefined ? [] : [[key, said] as const];
  });
  return some.length > 0 ? Object.fromEntries(some) : undefined;
}
