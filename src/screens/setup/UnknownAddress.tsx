import { Callout } from '../../components/Callout';
import { useTexts } from '../../i18n/useTexts';
import { fieldId } from './fieldNames';

/** Said where the site's address is needed and nobody knows it, with the way to where it can be said. */
export function UnknownAddress() {
  const { text } = useTexts<'setup'>();
  return (
    <Callout title={text('setup:address.title')}>
      <p>{text('setup:address.text')}</p>
      <p>
        <a className="link-row" href={`#${fieldId('site')}`}>
          {text('setup:address.link')}
        </a>
      </p>
    </Callout>
  );
}
