import type { ProblemCode } from './problems';
import type { ByPath, ChoiceAt, PathOf, SettingGroup, SettingPath, settingsTable } from './table';

interface FieldText {
  readonly label: string;
  readonly hint: string;
}

/** The choices that are not the answers of a step. */
type OwnChoice = {
  [P in PathOf<'one' | 'some'>]: (typeof settingsTable)[P] extends { readonly answersOf: string } ? never : P;
}[PathOf<'one' | 'some'>];

/** What the table of settings demands of every locale. */
export interface SettingsTexts {
  readonly groups: Readonly<Record<SettingGroup, string>>;
  readonly fields: ByPath<Readonly<Record<SettingPath, FieldText>>>;
  readonly choices: ByPath<
    { readonly [P in OwnChoice]: Readonly<Record<ChoiceAt<P>, string>> } & Readonly<
      Record<PathOf<'flag'>, Readonly<Record<'yes' | 'no', string>>>
    >
  >;
  readonly problems: Readonly<Record<ProblemCode, string>>;
}

/** Returns a text of `setup.json`, filled with values, or of `report.json` where the key begins with `report:`. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;
