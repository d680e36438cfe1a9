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
    note: given.sentOn
      ? text('case:tried.sentOn')
      : given.isTold && index > 0 && !tried[index - 1]?.isTold && text('case:told.from'),
    isChanged: given.isChanged,
  }));
  return (
    <section className="section">
      <h2>{text('case:tried.title')}</h2>
      <ol className="case-answers" role="list">
        {[...passedOver.map((item) => ({ ...item, note: null, isChanged: false })), ...items].map(
          ({ id, question, answer, note, isChanged }) => (
            <li key={id}>
              {note && <p className="note">{note}</p>}
              <span>{question}</span> — <strong>{answer}</strong>
              {isChanged && <> {text('case:told.changed')}</>}
            </li>
          ),
        )}
      </ol>
    </section>
  );
}
