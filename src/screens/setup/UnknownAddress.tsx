import { Callout } from '../../components/Callout';
import { useTranslate } from '../../i18n/useTranslate';
import { fieldId, goToField } from './fieldNames';

/** Said where the site's address is needed and nobody knows it, with the way to where it can be said. */
export function UnknownAddress() {
  const t = useTranslate();
  return (
    <Callout title={t('setup:address.title')}>
      <p>{t('setup:address.text')}</p>
      <p>
        <a
          className="page-link"
          href={`#${fieldId('site')}`}
          onClick={(event) => {
            event.preventDefault();
            goToField('site');
          }}
        >
          {t('setup:address.link')}
        </a>
      </p>
    </Callout>
  );
}
