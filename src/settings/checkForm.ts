import { contactLines } from './contacts';
import { fileOfForm, onlySaid, settingAt, type SettingsForm } from './form';
import type { ContactForm } from './formKinds';
import type { FieldProblem, ProblemCode } from './problems';
import { checkSettings } from './readSettings';
import { formFieldOf, isOfKind, itemParts, type PathOf, type SettingPath, type Settings } from './table';

/** A field of the form, as a problem names it: `administrator.mail`, `links.2.href`, `embedding`. */
export type FieldName =
  SettingPath | ItemField<'links'> | ItemField<'notices'> | ItemField<'contacts'> | `${PathOf<'notes'>}.${number}.text`;

type ItemField<K extends keyof typeof itemParts> = `${PathOf<K>}.${number}.${(typeof itemParts)[K][number]}`;

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
  const file = fileOfForm(form);
  const { settings, problems } = checkSettings(file);
  // Where all of a group was wrong, the group is left empty.
  const right = (onlySaid(settings) ?? {}) as Settings;
  return {
    settings: right,
    problems: problems.flatMap((problem) => (problem.field === null ? [] : inForm(form, file, problem))),
  };
}

/** The text of a settings file. */
export function fileText(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

function inForm(form: SettingsForm, file: object, { field, code }: FieldProblem): FormProblem[] {
  const path = formFieldOf(field);
  if (!path) return [];
  const [place = '', part] = field.slice(path.length + 1).split('.');
  if (isOfKind(path, 'origins')) {
    const lines = settingAt(file, path) as readonly string[];
    return [{ field: path, code, line: lines[Number(place || NaN)] ?? null }];
  }
  if (isOfKind(path, 'links') && place !== '') {
    const { links: parts } = itemParts;
    return [{ field: `${path}.${rowOf(form[path], parts, place)}.${partIn(parts, part)}`, code, line: null }];
  }
  if (isOfKind(path, 'notices') && place !== '') {
    const { notices: parts } = itemParts;
    return [{ field: `${path}.${rowOf(form[path], parts, place)}.${partIn(parts, part)}`, code, line: null }];
  }
  if (isOfKind(path, 'contacts') && place !== '') {
    const rows = form[path].flatMap((row, index) => (isBlank(row) ? [] : [index]));
    return [{ field: `${path}.${rows[Number(place)] ?? 0}.${partIn(itemParts.contacts, part)}`, code, line: null }];
  }
  if (isOfKind(path, 'notes') && place !== '') {
    const row = form[path].findIndex(({ step }) => step === place);
    return [{ field: `${path}.${Math.max(row, 0)}.text`, code, line: null }];
  }
  return [{ field: path, code, line: null }];
}

/** Whether a contact says nothing; the file has none of these. */
function isBlank({ reasons, ...lines }: ContactForm): boolean {
  return reasons.length === 0 && contactLines.every((part) => lines[part].trim() === '');
}

/** The row of an item: the file has none for rows that are blank. */
function rowOf<Part extends string>(
  items: readonly { readonly [P in Part]: string }[],
  parts: readonly Part[],
  place: string,
): number {
  const rows = items.flatMap((item, row) => (parts.every((part) => item[part].trim() === '') ? [] : [row]));
  return rows[Number(place)] ?? 0;
}

/** The part of an item that a problem names; the first one stands for the whole. */
function partIn<Part extends string>(parts: readonly [Part, ...Part[]], named = ''): Part {
  return parts.find((part) => part === named) ?? parts[0];
}
