import type { Reason } from '../../diagnosis/reasons';
import { reasonText } from '../../i18n/keys';
import { sourceLocale } from '../../i18n/locales';
import { withRuby } from '../../i18n/withRuby';
import { useLocale, useRequestTranslate, useTexts } from '../../i18n/useTexts';

/** The title of a reason; on a page in another language also its title in the request, by which the administrator finds it. */
export function ReasonTitle({ reason }: { readonly reason: Reason }) {
  const { t } = useTexts();
  const inSource = useRequestTranslate();
  const locale = useLocale();
  const { title } = reasonText(t, reason);
  if (locale === sourceLocale) return withRuby(title);
  return (
    <span>
      {withRuby(title)}
      <span className="gloss" lang="ja" translate="no">
        {t('gloss', { label: '', gloss: reasonText(inSource, reason).title })}
      </span>
    </span>
  );
}
