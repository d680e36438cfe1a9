import type { Problem } from '../settings/problems';

/** The wording of a locale for problems: parts of its `setup.json`. */
export interface ProblemWording {
  readonly fields?: object;
  readonly problems: Readonly<Record<Problem['code'], string>>;
}

/**
 * Returns a problem in words: `メールアドレス（administrator.mail）：メールアドレスの形ではありません。` The field is called as the form
 * calls it; where the form has no such field, or without `fields`, by its path in the file. A problem of the whole file names none.
 */
export function problemInWords({ field, code }: Problem, { fields = {}, problems }: ProblemWording): string {
  if (field === null) return problems[code];
  const label = labelOf(fields, field.split('.'));
  return `${label ? `${label}（${field}）` : field}：${problems[code]}`;
}

/** The label of the field, or of the list it is in. */
function labelOf(fields: object, [name = '', ...inner]: readonly string[]): string | undefined {
  const found = Object.hasOwn(fields, name) ? (fields as Readonly<Record<string, object>>)[name] : undefined;
  if (!found) return undefined;
  return 'label' in found ? String(found.label) : labelOf(found, inner);
}
