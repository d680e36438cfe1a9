import type { ReactNode } from 'react';
import { Message } from '../../components/Message';
import type { Escalation } from '../../diagnosis/escalations';
import type { Reason } from '../../diagnosis/reasons';
import { writeRequest } from '../../handoff/request';
import { reasonText } from '../../i18n/keys';
import { nameInSource, sourceLocale } from '../../i18n/locales';
import { useLocale, useRequestTranslate, useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import { toFragment } from '../../navigation/fragment';

/** A page without scripts knows neither the person nor its own address. */
const nothingKnown = { tried: null, draft: null, links: { case: null, admin: null } };

/** What the script in the head looks for first where the address has `many-tries` (`entries/head.ts`). */
const idAfterManyTries = ({ step, answer }: Escalation) => `many-tries..${step}.${answer}`;

interface ContactReasonProps {
  readonly reason: Reason;
  /** The answers by which a page without scripts can have been left for this reason. */
  readonly cameBy: readonly Escalation[];
  /** Those by which it was left for this reason only because `many-tries` was answered before. */
  readonly cameAfterManyTriesBy?: readonly Escalation[];
  /** Whether it is shown only where the address names it. */
  readonly isHidden?: boolean;
  /** Whom the company has for this reason. */
  readonly children?: ReactNode;
}

/** Says why an administrator is needed; on a page without scripts also shows the request to copy by hand. */
export function ContactReason({ reason, cameBy, cameAfterManyTriesBy, isHidden, children }: ContactReasonProps) {
  const { t } = useTexts<'steps'>();
  const inSource = useRequestTranslate();
  const locale = useLocale();
  const language = locale === sourceLocale ? null : nameInSource(locale);
  return (
    <section className="reason" data-reason={reason} hidden={isHidden}>
      {/* What is not hidden is what an address shows that names no reason. */}
      {isHidden &&
        cameBy.map(({ step, answer }) => {
          const id = toFragment({ given: [{ step, answer }], sentTo: null }).slice(1);
          return <span key={id} id={id} />;
        })}
      {cameAfterManyTriesBy?.map((escalation) => (
        <span key={escalation.step + escalation.answer} id={idAfterManyTries(escalation)} />
      ))}
      <p className="reason-why">{withRuby(reasonText(t, reason).why)}</p>
      {children}
      {cameBy.length > 0 && (
        <div className="reason-request without-scripts">
          <Message lang="ja">{writeRequest(inSource, 'long', { reason, language, ...nothingKnown })}</Message>
        </div>
      )}
    </section>
  );
}
