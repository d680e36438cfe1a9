import type { ReactNode } from 'react';
import type { Reason } from '../../diagnosis/reasons';
import { reasonText } from '../../i18n/keys';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';

interface ContactReasonProps {
  readonly reason: Reason;
  /** Whether it is shown only where the address names it. */
  readonly isHidden?: boolean;
  /** Whom the company has for this reason. */
  readonly children?: ReactNode;
}

/** Says why an administrator is needed. */
export function ContactReason({ reason, isHidden, children }: ContactReasonProps) {
  const { t } = useTexts<'steps'>();
  return (
    <section className="reason" data-reason={reason} hidden={isHidden}>
      <p className="reason-why">{withRuby(reasonText(t, reason).why)}</p>
      {children}
    </section>
  );
}
