import { Disclosure } from '../../components/Disclosure';
import { answerText, stepText } from '../../i18n/keys';
import { useTexts } from '../../i18n/useTexts';
import type { CaseView } from '../../navigation/caseView';
import type { CasePart } from './casePart';
import { StepSearch } from './StepSearch';
import { StepToSend } from './StepToSend';
import type { Handoff } from '../shared/useHandoff';

/** The number of suggestions shown at once; the others can be opened. */
const shownAtOnce = 4;

/** Where the person can be sent next, with all that was tried: what other answers would have led to, and what a search finds. */
export function CaseNext({ view, addressOf, handoff }: CasePart) {
  const { text } = useTexts<'desk'>();
  const suggestions = view.suggestions.map((suggestion) => (
    <Suggestion key={suggestion.step} suggestion={suggestion} address={addressOf(suggestion.href)} handoff={handoff} />
  ));
  return (
    <section className="section">
      <h2>{text('case:next.title')}</h2>
      <p className="note">{text(suggestions.length > 0 ? 'case:next.lead' : 'case:next.none')}</p>
      <ul className="items" role="list">
        {suggestions.slice(0, shownAtOnce)}
      </ul>
      {suggestions.length > shownAtOnce && (
        <Disclosure title={text('case:next.more')}>
          <ul className="items" role="list">
            {suggestions.slice(shownAtOnce)}
          </ul>
        </Disclosure>
      )}
      <StepSearch foundHref={view.foundHref} addressOf={addressOf} handoff={handoff} />
      <p className="note">{text('case:next.contains')}</p>
    </section>
  );
}

interface SuggestionProps {
  readonly suggestion: CaseView['suggestions'][number];
  readonly address: string | null;
  readonly handoff: Handoff;
}

function Suggestion({ suggestion: { step, when, href }, address, handoff }: SuggestionProps) {
  const { text, t } = useTexts<'desk'>();
  const why = when && {
    question: stepText(t, when.step).title,
    answer: answerText(t, when.step, when.answer).label,
  };
  const note = why ? text('case:next.when', why) : text('case:next.here');
  return <StepToSend list="suggestion" step={step} href={href} note={note} address={address} handoff={handoff} />;
}
