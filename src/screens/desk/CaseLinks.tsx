import { useTexts } from '../../i18n/useTexts';
import type { SideLinks } from '../../navigation/hrefs';
import type { CasePart } from './casePart';
import { CaseWays } from './CaseWays';
import { CopyText } from '../shared/CopyText';

/** The link to a case, for somebody else, and where else it can be looked at. */
export function CaseLinks({ view, links, addressOf, handoff }: CasePart & { readonly links: SideLinks }) {
  const { text, plain } = useTexts<'desk'>();
  return (
    <>
      <section className="section screen-only">
        <h2>{text('case:self.title')}</h2>
        <CopyText
          address={addressOf(view.selfHref)}
          title={plain('case:title')}
          label={text('case:self.copy')}
          handoff={handoff}
        />
      </section>
      <CaseWays mapHref={view.mapHref} startHref={links.start} />
    </>
  );
}
