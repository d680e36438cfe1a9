import type { ReactNode } from 'react';
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
  // Words that follow one another are one text: two would be kept apart by a comment.
  const add = (part: ReactNode) => {
    if (typeof part === 'string') words += part;
    else {
      nodes.push(words, part);
      words = '';
    }
  };
  for (const part of text.split(/([ \n]|[^ \n]+?(?=（))/)) {
    const set = setReadings(part, nodes.length);
    // Browsers break lines after a reading: a short word and its ending are kept together.
    if (set.length > 1 && plainText(part).length <= longestUnbroken) {
      add(
        <span key={nodes.length} className="phrase">
          {set}
        </span>,
      );
    } else set.forEach(add);
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

/** Words, and between them each word that has a reading, with it. */
function setReadings(part: string, key: number): readonly ReactNode[] {
  const pieces = part.split(withReading);
  return pieces.flatMap<ReactNode>((piece, index) => {
    if (index % 3 === 2) return [];
    if (index % 3 === 0) return [piece];
    return [
      <ruby key={`${key}.${index}`} role="none">
        {piece}
        <rt aria-hidden="true">{pieces[index + 1]}</rt>
      </ruby>,
    ];
  });
}
