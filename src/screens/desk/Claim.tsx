import { Callout } from '../../components/Callout';
import type { Source } from '../../diagnosis/told';
import { useTexts } from '../../i18n/useTexts';

interface ClaimProps {
  /** Who gave the answers. */
  readonly source?: Source;
  /** Where the rule to check who asks stands beside it. */
  readonly isShort?: boolean;
}

/** Says what a log is: whoever made its link chose the answers, and anybody can make one; or somebody on the phone gave them. */
export function Claim({ source = 'link', isShort = false }: ClaimProps) {
  const { text } = useTexts<'desk'>();
  return (
    <Callout title={text(source === 'link' ? 'case:claim.title' : `case:told.claim.${source}`)}>
      <p>{text('case:claim.text')}</p>
      {!isShort && <p>{text('case:claim.check')}</p>}
    </Callout>
  );
}
