import { useTexts } from '../../i18n/useTexts';
import type { SideLinks } from '../../navigation/hrefs';
import type { CasePart } from './casePart';
import { CaseWays } from './CaseWays';
import { StepSearch } from './StepSearch';

/** The page of a case whose address holds no log: where one comes from, and what can be done without. */
export function CaseEmpty({ view, links, addressOf, handoff }: CasePart & { readonly links: SideLinks }) {
  const { text } = useTexts<'desk'>();
  return (
    <section className="section waiting">
      <h2>{text('case:nothing.title')}</h2>
      <p>{text(view.lost ? 'case:nothing.lost' : 'case:nothing.text')}</p>
      <StepSearch foundHref={view.foundHref} addressOf={addressOf} handoff={handoff} />
      <CaseWays mapHref={view.mapHref} startHref={links.start} />
    </section>
  );
}
