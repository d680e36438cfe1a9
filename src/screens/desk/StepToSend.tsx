import type { StepId } from '../../diagnosis/steps';
import { stepText } from '../../i18n/keys';
import { plainText } from '../../i18n/plainText';
import { useTranslate } from '../../i18n/useTranslate';
import { typeset } from '../../i18n/typeset';
import { CopyText } from '../shared/CopyText';
import type { Handoff } from '../shared/useHandoff';

interface StepToSendProps {
  readonly step: StepId;
  readonly href: string;
  readonly note: string;
  readonly address: string | null;
  readonly handoff: Handoff;
  /** In which list it stands. */
  readonly list: 'found' | 'suggestion';
}

/** A step in a list of the desk: its link to open, what is to be said about it, and its address to copy. */
export function StepToSend({ step, href, note, address, handoff, list }: StepToSendProps) {
  const t = useTranslate();
  const { title } = stepText(t, step);
  return (
    <li className="item item-row" {...{ [`data-${list}`]: step }}>
      <a className="link-row-strong" href={href}>
        {typeset(title)}
      </a>
      <p className="note">{typeset(note)}</p>
      <CopyText
        address={address}
        title={plainText(title)}
        label={typeset(t('case:next.copy'))}
        labelNamed={plainText(t('case:next.copyNamed', { step: title }))}
        handoff={handoff}
      />
    </li>
  );
}
