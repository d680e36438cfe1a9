import { Disclosure } from '../../components/Disclosure';
import { sectionOf } from '../../diagnosis/reasons';
import { reasonText } from '../../i18n/keys';
import { useTexts } from '../../i18n/useTexts';
import { AdminSection } from './AdminSection';
import type { CasePart } from './casePart';
import { ReplyPicker } from './ReplyPicker';

interface CaseWorkProps extends CasePart {
  /** Where it is not needed yet. */
  readonly isFolded?: boolean;
}

/** What an administrator does for the reason of a case, and one reply to copy; nothing where there is no reason. */
export function CaseWork({
  view: { reason, replyHrefs, isAnothersNumber },
  addressOf,
  handoff,
  isFolded = false,
}: CaseWorkProps) {
  const { text, t } = useTexts<'desk'>();
  if (!reason) return null;
  const section = sectionOf[reason];
  const title = text('case:cause.admin', { title: reasonText(t, reason).title });
  const work = (
    <AdminSection key={section} section={section} isAnothersNumber={isAnothersNumber}>
      <ReplyPicker key={section} section={section} replyHrefs={replyHrefs} addressOf={addressOf} handoff={handoff} />
    </AdminSection>
  );
  return (
    <section className={isFolded ? 'section' : 'section case-work'} data-reason={reason}>
      {isFolded ? (
        <Disclosure title={title}>{work}</Disclosure>
      ) : (
        <>
          <h2>{title}</h2>
          {work}
        </>
      )}
    </section>
  );
}
