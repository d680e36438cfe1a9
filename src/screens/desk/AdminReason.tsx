import type { StepId } from '../../diagnosis/steps';
import { useTexts } from '../../i18n/useTexts';
import { replyHrefs } from '../../navigation/replyHrefs';
import { ReasonTitle } from '../shared/ReasonTitle';
import './AdminReason.css';
import { AdminSection } from './AdminSection';
import { contentsId } from './AdminContents';
import { ReplyList, type RepliesProps } from './ReplyList';

interface AdminReasonProps extends Pick<RepliesProps, 'section' | 'addressOf' | 'handoff'> {
  readonly hrefTo: (step: StepId) => string;
}

/** A section with its title: what an administrator does, and all replies. */
export function AdminReason({ section, hrefTo, addressOf, handoff }: AdminReasonProps) {
  const { text } = useTexts<'desk'>();
  return (
    <section className="section admin-reason" data-reason={section}>
      <h2>
        <ReasonTitle reason={section} />
      </h2>
      <AdminSection section={section}>
        <ReplyList section={section} replyHrefs={replyHrefs(section, hrefTo)} addressOf={addressOf} handoff={handoff} />
      </AdminSection>
      <p className="screen-only">
        <a className="link-row" href={`#${contentsId}`}>
          {text('admin:contents.back')}
        </a>
      </p>
    </section>
  );
}
