import { answerText, stepText } from '../../i18n/keys';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import type { CaseView } from '../../navigation/caseView';
import { usePassedOver } from '../shared/usePassedOver';
import './CaseHistory.css';

/** All that was answered, in order: a line for each question. */
export function CaseHistory({ view: { tried, searched } }: { readonly view: CaseView }) {
  const { text, t } = useTexts<'desk'>();
  const passedOver = usePassedOver(searched);
  const items = tried.map(({ step, answer, sentOn }, index) => ({
    id: `${index}-${step}`,
    question: withRuby(stepText(t, step).title),
    answer: withRuby(answerText(t, step, answer).label),
    note: sentOn && text('case:tried.sentOn'),
  }));
  return (
    <section className="section">
      <h2>{text('case:tried.title')}</h2>
      <ol className="case-answers" role="list">
        {[...passedOver, ...items].map(({ id, question, answer, note }) => (
          <li key={id}>
            {note && <p className="note">{note}</p>}
            <span>{question}</span> — <strong>{answer}</strong>
          </li>
        ))}
      </ol>
    </section>
  );
}
