import { Callout } from '../../components/Callout';
import { useTexts } from '../../i18n/useTexts';

/** Says what a log in a link is: whoever made the link chose the answers, and anybody can make one. */
export function Claim() {
  const { text } = useTexts<'desk'>();
  return (
    <Callout title={text('case:claim.title')}>
      <p>{text('case:claim.text')}</p>
    </Callout>
  );
}
