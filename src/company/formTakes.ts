import type { FilledForm } from '../handoff/formAddress';
import type { CompanyTexts } from '../i18n/companyTexts';
import { fillIn } from './fillIn';

/** Says what a form is given, and what is not because it is too long; `nameOf` names the fields of a draft. */
export function formTakes(
  { takes, isCut }: FilledForm,
  texts: CompanyTexts['form'],
  nameOf: (field: string) => string,
): string {
  const { values }: { readonly values: Readonly<Record<string, string>> } = texts;
  // Chinese and Japanese have a comma of their own.
  const what = takes
    .map((name) => values[name] ?? nameOf(name))
    .join(/[\u3000-\u9FFF]/.test(texts.takes) ? '、' : ', ');
  const said = takes.length > 0 ? fillIn(texts.takes, { what }) : texts.nothing;
  return isCut ? [texts.cut, ...(takes.length > 0 ? [said] : [])].join('\n') : said;
}
