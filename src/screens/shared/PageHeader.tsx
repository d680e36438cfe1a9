import { LanguageLink, LanguageMenu } from '../../components/LanguageMenu';
import { SiteHeader, siteIcon } from '../../components/SiteHeader';
import { localeInfos, locales, type Locale } from '../../i18n/locales';
import { useLocale, useTexts } from '../../i18n/useTexts';
import type { LocaleHrefs } from '../../navigation/hrefs';
import type { Settings } from '../../settings/schema';
import { CompanyPart } from './CompanyPart';
import { CompanyText } from './CompanyText';

/** The ids by which the page's parts are found, by assistive technology and by whoever moves the focus. */
export const mainId = 'main';
export const headingId = 'heading';

interface PageHeaderProps {
  readonly startHref: string;
  /** This page in each locale. */
  readonly localeHrefs: LocaleHrefs;
  readonly settings: Settings;
}

/** The header of every page, with its menu of languages under the word that people look for. */
export function PageHeader({ startHref, localeHrefs, settings }: PageHeaderProps) {
  const { text, plain } = useTexts();
  const locale = useLocale();
  const offered = settings.locales ?? locales;
  const options = locales
    .filter((id) => offered.includes(id) || id === locale)
    .map((id) => ({ ...localeInfos[id], id, href: localeHrefs[id], isCurrent: id === locale }));
  return (
    <>
      <SiteHeader
        company={settings.company && <CompanyText text={settings.company} />}
        icon={
          <CompanyPart name="brand" given={settings.brand} root={rootBefore(startHref, locale)}>
            {siteIcon}
          </CompanyPart>
        }
        name={text('productName')}
        skip={text('skip')}
        startHref={startHref}
        mainId={mainId}
        languages={
          options.length > 1 && <LanguageMenu label="Language" title={plain('languages.title')} options={options} />
        }
        offers={
          options.length > 1 && (
            <div className="language-offers screen-only" hidden>
              {options.map((option) => !option.isCurrent && <LanguageLink key={option.id} option={option} />)}
            </div>
          )
        }
      />
      <CompanyPart name="notice" given={settings.notice} />
    </>
  );
}

/** The way to the site's root: every page leads to the start below it. */
function rootBefore(startHref: string, locale: Locale): string {
  return startHref.split(`/${locale}/`)[0] ?? '';
}
