import type { ReactNode } from 'react';
import type { StepId } from '../../diagnosis/steps';
import { stepText } from '../../i18n/keys';
import { plainText } from '../../i18n/plainText';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import { CopyText } from '../shared/CopyText';
import type { Handoff } from '../shared/useHandoff';

interface StepToSendProps {
  readonly step: StepId;
  readonly href: string;
  readonly note: ReactNode;
  readonly address: string | null;
  readonly handoff: Handoff;
  /** In which list it stands. */
  readonly list: 'found' | 'suggestion';
}

/** A step in a list of the desk: its link to open, a note, and its address to copy. */
export function StepToSend({ step, href, note, address, handoff, list }: StepToSendProps) {
  const { text, plain, t } = useTexts<'desk'>();
  const { title } = stepText(t, step);
  return (
    <li className="item item-row" {...{ [`data-${list}`]: step }}>
      <a className="link-row-strong" href={href}>
        {withRuby(title)}
      </a>
      <p className="note">{note}</p>
      <CopyText
        address={address}
        title={plainText(title)}
        label={text('case:next.copy')}
        labelNamed={plain('case:next.copyNamed', { step: title })}
        handoff={handoff}
      />
    </li>
  );
}
