import type { Settings } from '../settings/table';
import { accentRules } from './accentStyle';
import style from './company.css?inline';

/** The style of the company's parts, which only pages with one of them carry; empty for all others. */
export function companyStyle({ administrator = {}, brand, contacts, form, notice }: Settings): string {
  const { opening, away, awayUntil } = administrator;
  if (!(brand ?? notice ?? contacts ?? form ?? opening ?? away ?? awayUntil)) return '';
  return style + (brand?.colour ? accentRules(brand.colour).join('') : '');
}

/** The same for a page that was built without, in one rule. */
export const styleRule = `@media all{${style}}`;
