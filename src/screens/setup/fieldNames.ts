import type { Translate } from '../../i18n/keys';
import { formFieldOf, type FieldName, type FormProblem } from '../../settings/checkForm';
import type { Problem } from '../../settings/readSettings';

/** The id of a field's control. */
export function fieldId(field: FieldName): string {
  return `set-${field.replaceAll('.', '-')}`;
}

/** Sends the focus to a field, and the field into view. */
export function goToField(field: FieldName): void {
  document.getElementById(fieldId(field))?.focus();
}

/** What a field is called. */
export function fieldLabel(t: Translate<'setup'>, field: FieldName): string {
  const [, row, part] = /^links\.(\d+)\.(title|href)$/.exec(field) ?? [];
  if (row === undefined) return t(`setup:fields.${field as 'company'}.label`);
  const legend = t('setup:link.legend', { number: Number(row) + 1 });
  return t('setup:fieldNamed', { group: legend, field: t(`setup:link.${part as 'title' | 'href'}`) });
}

/** What is wrong with a field of the form. */
export function problemText(t: Translate<'setup'>, { code, line }: FormProblem): string {
  const problem = t(`setup:problems.${code}`);
  return line === null ? problem : t('setup:problem.line', { line, problem });
}

/** What a field of a file is called, with the way to it in the file; that alone where the form has no such field. */
export function fileFieldLabel(t: Translate<'setup'>, { field }: Problem): string {
  const known = formFieldOf(field);
  return known ? t('setup:fieldInFile', { label: fieldLabel(t, known), field }) : field;
}
