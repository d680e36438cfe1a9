import { Callout } from '../../components/Callout';
import { useTranslate } from '../../i18n/useTranslate';
import { typeset } from '../../i18n/typeset';
import { fieldId, goToField } from './fieldNames';

/** Said where the site's address is needed and nobody knows it, with the way to where it can be said. */
export function UnknownAddress() {
  const t = useTranslate();
  return (
    <Callout title={typeset(t('setup:address.title'))}>
      <p>{typeset(t('setup:address.text'))}</p>
      <p>
        <a
          className="link-row"
          href={`#${fieldId('site')}`}
          onClick={(event) => {
            event.preventDefault();
            goToField('site');
          }}
        >
          {typeset(t('setup:address.link'))}
        </a>
      </p>
    </Callout>
  );
}
