import { Callout } from '../../components/Callout';
import { useTexts } from '../../i18n/useTexts';

interface ClaimProps {
  /** Where the rule to check who asks stands beside it. */
  readonly isShort?: boolean;
}

/** Says what a log in a link is: whoever made the link chose the answers, and anybody can make one. */
export function Claim({ isShort = false }: ClaimProps) {
  const { text } = useTexts<'desk'>();
  return (
    <Callout title={text('case:claim.title')}>
      <p>{text('case:claim.text')}</p>
      {!isShort && <p>{text('case:claim.check')}</p>}
    </Callout>
  );
}
