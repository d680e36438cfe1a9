import { Disclosure } from '../../components/Disclosure';
import { sectionOf } from '../../diagnosis/reasons';
import { reasonText } from '../../i18n/keys';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import { AdminSection } from './AdminSection';
import type { CasePart } from './casePart';

/** What an administrator does for the reason of a case; nothing where there is no reason. */
export function CaseWork({ view: { reason, replyHrefs }, addressOf, handoff }: CasePart) {
  const { text, t } = useTexts<'desk'>();
  if (!reason) return null;
  const { why, title } = reasonText(t, reason);
  return (
    <section className="section" data-reason={reason}>
      <h2>{text('case:cause.title')}</h2>
      <p>{withRuby(why)}</p>
      <Disclosure title={text('case:cause.admin', { title })}>
        <AdminSection section={sectionOf[reason]} replyHrefs={replyHrefs} addressOf={addressOf} handoff={handoff} />
      </Disclosure>
    </section>
  );
}
