import { useTexts } from '../../i18n/useTexts';
import type { Known } from '../../navigation/known';
import './CaseKnown.css';

/** What the answers established, each in a word or two. */
export function CaseKnown({ known }: { readonly known: readonly Known[] }) {
  const { text, plain } = useTexts<'desk'>();
  if (known.length === 0) return null;
  return (
    <ul className="known" role="list" aria-label={plain('case:known.title')}>
      {known.map((id) => (
        <li key={id} data-known={id}>
          {text(`case:known.${id}`)}
        </li>
      ))}
    </ul>
  );
}
