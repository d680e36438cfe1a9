import { Fragment, type ReactNode } from 'react';
import { plainText, withReading } from './plainText';

/** The longest phrase that is kept on one line, in characters: more would not fit a narrow screen with large letters. */
const longestUnbroken = 6;

/**
 * Returns a text as the screen shows it: each reading stands above its word. A reading is a visual help only. It is neither
 * copied nor read aloud, because the word would be said twice; nor is the word an object of its own, at which Chromium would cut
 * the sentence for a screen reader.
 */
export function withRuby(text: string | null | undefined): ReactNode {
  if (!text || !withReading.test(text)) return text;
  const nodes: ReactNode[] = [];
  let words = '';
  for (const part of text.split(/([ \n]|[^ \n]+?(?=（))/)) {
    if (withReading.test(part)) {
      nodes.push(words, phraseWithRuby(part, nodes.length));
      words = '';
    } else words += part;
  }
  // In one element: parts of a text must not become parts of a row. Another text is another element: of the parts of this one, a
  // page translator may have taken some away (docs/hydration.md).
  return (
    <span key={text}>
      {nodes}
      {words}
    </span>
  );
}

/** Keeps a word and its ending together: browsers break lines after a reading. */
function phraseWithRuby(phrase: string, key: number): ReactNode {
  const parts = phrase.split(withReading);
  const set = parts.map((part, index) => {
    if (index % 3 === 0) return part;
    if (index % 3 === 2) return null;
    return (
      <ruby key={index} role="none">
        {part}
        <rt aria-hidden="true">{parts[index + 1]}</rt>
      </ruby>
    );
  });
  const isShort = plainText(phrase).length <= longestUnbroken;
  return isShort ? (
    <span key={key} className="phrase">
      {set}
    </span>
  ) : (
    <Fragment key={key}>{set}</Fragment>
  );
}
