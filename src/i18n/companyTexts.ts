import source from '../../locales/ja/company.json';
import type { Locale } from './locales';

/** What the company's parts say besides the company's own words. */
export type CompanyTexts = typeof source;

/** In each locale: the script that says it is one for all of them. */
const companyTexts = import.meta.glob<CompanyTexts>('../../locales/*/company.json', { eager: true, import: 'default' });

/** What the company's parts say in a locale. */
export function companyTextsIn(locale: Locale): CompanyTexts {
  return companyTexts[`../../locales/${locale}/company.json`] ?? source;
}
