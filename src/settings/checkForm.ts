import type { Settings, ProblemCode } from './schema';
import { fileOfForm, originsIn, textFields, onlySaid, type SettingsForm } from './form';
import { readSettings, type Problem } from './readSettings';

const formFields = [
  ...textFields,
  'loginMethods',
  'codeRoutes',
  'twoStep',
  'phones',
  'networkRestricted',
  'links',
  'embedding',
  'locales',
  'defaultLocale',
] as const;

/** A field of the form, as a problem names it: `administrator.mail`, `links.2.href`, `embedding`. */
export type FieldName = (typeof formFields)[number] | `links.${number}.${'title' | 'href'}`;

/** The field of the form in which `field` of a file is, if it has one. */
export function formFieldOf(field: string): FieldName | undefined {
  return formFields.find((name) => field === name || field.startsWith(`${name}.`));
}

/** What is wrong with a field of the form. */
export interface FormProblem {
  readonly field: FieldName;
  readonly code: ProblemCode;
  /** Which of its lines, where it has several. */
  readonly line: string | null;
}

export interface CheckedForm {
  /** What is right; a file with it alone is a right file. */
  readonly settings: Settings;
  readonly problems: readonly FormProblem[];
}

/** The form as the guide would read its file. */
export function checkForm(form: SettingsForm): CheckedForm {
  const { settings, problems } = readSettings(fileOfForm(form));
  // Where all of a group was wrong, the group is left empty.
  const right = (onlySaid(settings) ?? {}) as Settings;
  return { settings: right, problems: problems.flatMap((problem) => inForm(form, problem)) };
}

/** The text of a settings file. */
export function fileText(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

function inForm(form: SettingsForm, { field, code }: Problem): FormProblem[] {
  const [first, place = '', part] = field.split('.');
  if (first === 'embedding') {
    const line = place === '' ? undefined : originsIn(form.embedding)[Number(place)];
    return [{ field: 'embedding', code, line: line ?? null }];
  }
  if (first === 'links' && place !== '') {
    // The file has no rows that are blank.
    const rows = form.links.flatMap(({ title, href }, row) => (`${title}${href}`.trim() === '' ? [] : [row]));
    return [{ field: `links.${rows[Number(place)] ?? 0}.${part === 'href' ? 'href' : 'title'}`, code, line: null }];
  }
  const known = formFieldOf(field);
  return known ? [{ field: known, code, line: null }] : [];
}
