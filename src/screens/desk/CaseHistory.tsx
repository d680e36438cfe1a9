import { useTexts } from '../../i18n/useTexts';
import type { CaseView } from '../../navigation/caseView';
import { useAnswered } from '../shared/useAnswered';
import { usePassedOver } from '../shared/usePassedOver';
import './CaseHistory.css';

/** All that was answered, in order: a line for each question. */
export function CaseHistory({ view: { tried, searched } }: { readonly view: CaseView }) {
  const { text } = useTexts<'desk'>();
  const passedOver = usePassedOver(searched);
  const answered = useAnswered();
  const items = tried.map((given, index) => ({
    ...answered(given, index),
    note: given.sentOn && text('case:tried.sentOn'),
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
