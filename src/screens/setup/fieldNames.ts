import type { AnswerId } from '../../diagnosis/steps';
import { answerText, type Translate } from '../../i18n/keys';
import type { FieldName, FormProblem } from '../../settings/checkForm';
import { limitOf } from '../../settings/limits';
import type { FieldProblem } from '../../settings/problems';
import {
  formFieldOf,
  settingsTable,
  type ChoiceAt,
  type itemParts,
  type Kind,
  type PathOf,
  type RowOf,
  type SettingPath,
} from '../../settings/table';

type LinkPart = (typeof itemParts)['links'][number];
type ContactPart = (typeof itemParts)['contacts'][number];
type NoticePart = (typeof itemParts)['notices'][number];

/** The id of a field's control, which is also the fragment that leads to it, in whichever step it is. */
export function fieldId(field: FieldName): string {
  return `set-${field.replaceAll('.', '-')}`;
}

/** What a field is called. */
export function fieldLabel(t: Translate<'setup'>, field: FieldName): string {
  const [, list, row, part] = /^(\w+)\.(\d+)\.(\w+)$/.exec(field) ?? [];
  if (row === undefined) return t(`setup:fields.${field as SettingPath}.label`);
  return t('setup:fieldNamed', itemNames(t, settingsTable[list as SettingPath].kind, Number(row) + 1, part));
}

function itemNames(t: Translate<'setup'>, kind: Kind, number: number, part?: string) {
  if (kind === 'contacts') {
    return { group: t('setup:contact.legend', { number }), field: contactLabel(t, part as ContactPart) };
  }
  if (kind === 'notes') return { group: t('setup:note.legend', { number }), field: t('setup:note.text') };
  if (kind === 'notices') {
    return { group: t('setup:notice.legend', { number }), field: t(`setup:notice.parts.${part as NoticePart}`) };
  }
  return { group: t('setup:link.legend', { number }), field: t(`setup:link.${part as LinkPart}`) };
}

/** What a part of a contact is called: as the administrator's, which means the same. */
export function contactLabel(t: Translate<'setup'>, part: ContactPart): string {
  if (part === 'reasons') return t('setup:contact.reasonsLegend');
  return part === 'office' ? t('setup:contact.office') : t(`setup:fields.administrator.${part}.label`);
}

/** What each value of a choice is called: what the answer of its step is called, or what `setup.choices` says. */
export function choicesOf<P extends PathOf<'one' | 'some'>>(
  t: Translate<'setup'>,
  path: P,
): readonly { readonly id: ChoiceAt<P>; readonly label: string }[] {
  const { values, answersOf }: RowOf<'one' | 'some'> = settingsTable[path];
  return values.map((id) => ({
    id: id as ChoiceAt<P>,
    // Every locale has these texts (`SettingsTexts`).
    label: answersOf
      ? answerText(t, answersOf, id as AnswerId).label
      : t(`setup:choices.${path}.${id}` as 'setup:title'),
  }));
}

/** What is wrong with a field of the form. */
export function problemText(t: Translate<'setup'>, { field, code, line }: FormProblem): string {
  const problem = t(`setup:problems.${code}`, { limit: limitOf(field, code) });
  return line === null ? problem : t('setup:problem.line', { line, problem });
}

/** What a field of a file is called, with the way to it in the file; that alone where the form has no such field. */
function fileFieldLabel(t: Translate<'setup'>, { field }: FieldProblem): string {
  const known = formFieldOf(field);
  return known ? t('setup:fieldInFile', { label: fieldLabel(t, known), field }) : field;
}

/** What is wrong with a field of a file, where nobody could be asked in which line it is. */
export function fileProblemText(t: Translate<'setup'>, problem: FieldProblem): string {
  return t('setup:file.leftOut.item', {
    field: fileFieldLabel(t, problem),
    problem: problemText(t, { ...problem, line: null } as FormProblem),
  });
}
