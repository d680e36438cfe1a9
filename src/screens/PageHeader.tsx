import { SiteHeader } from '../components/SiteHeader';
import { useTranslate } from '../i18n/useTranslate';

/** The ids by which the page's parts are found, by assistive technology and by whoever moves the focus. */
export const mainId = 'main';
export const headingId = 'heading';

/** The header of every page. */
export function PageHeader({ startHref }: { readonly startHref: string }) {
  const t = useTranslate();
  return (
    <SiteHeader name={t('productName')} restart={t('restart')} skip={t('skip')} startHref={startHref} mainId={mainId} />
  );
}
