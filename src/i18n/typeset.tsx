import { Fragment, type ReactNode } from 'react';
import { plainText, withReading } from './plainText';

/** So many characters of a phrase stay on one line. More would not fit a narrow screen with large letters. */
const unbroken = 6;

/**
 * A text as it is read on the screen: where a word has a reading, the reading stands above it. The reading is only a help
 * to see: it is neither copied nor read aloud, which would say the word twice.
 */
export function typeset(text: string | null | undefined): ReactNode {
  if (!text || !withReading.test(text)) return text;
  const nodes: ReactNode[] = [];
  let words = '';
  for (const part of text.split(/([ \n])/)) {
    if (withReading.test(part)) {
      nodes.push(words, setPhrase(part, nodes.length));
      words = '';
    } else words += part;
  }
  // In one element: parts of a text must not become parts of a row.
  return (
    <span>
      {nodes}
      {words}
    </span>
  );
}

/** Browsers break lines between a word with a reading and its ending; a phrase is not to be broken there. */
function setPhrase(phrase: string, key: number): ReactNode {
  const parts = phrase.split(withReading);
  const set = parts.map((part, index) => {
    if (index % 3 === 0) return part;
    if (index % 3 === 2) return null;
    return (
      <ruby key={index}>
        {part}
        <rt aria-hidden="true">{parts[index + 1]}</rt>
      </ruby>
    );
  });
  const isShort = plainText(phrase).length <= unbroken;
  return isShort ? (
    <span key={key} className="phrase">
      {set}
    </span>
  ) : (
    <Fragment key={key}>{set}</Fragment>
  );
}
