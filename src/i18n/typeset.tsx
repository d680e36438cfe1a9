import type { ReactNode } from 'react';
import { withReading } from './plainText';

/**
 * A text as it is read on the screen: where a word has a reading, the reading stands above it. The reading is only a help
 * to see: it is neither copied nor read aloud, which would say the word twice.
 */
export function typeset(text: string | null | undefined): ReactNode {
  if (!text) return text;
  const parts = text.split(withReading);
  if (parts.length === 1) return text;
  // In one element: parts of a text must not become parts of a row.
  return (
    <span>
      {parts.map((part, index) => {
        if (index % 3 === 0) return part;
        if (index % 3 === 2) return null;
        return (
          <ruby key={index}>
            {part}
            <rt aria-hidden="true">{parts[index + 1]}</rt>
          </ruby>
        );
      })}
    </span>
  );
}
