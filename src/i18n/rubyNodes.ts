import { withReading } from './plainText';

/** A text with its readings above the words, as `withRuby` sets it, for what is written without React. */
export function rubyNodes(text: string): (Node | string)[] {
  const parts = text.split(withReading);
  return parts.flatMap((part, index): (Node | string)[] => {
    if (index % 3 === 0) return part === '' ? [] : [part];
    if (index % 3 === 2) return [];
    const ruby = document.createElement('ruby');
    const reading = document.createElement('rt');
    reading.textContent = parts[index + 1] ?? '';
    reading.setAttribute('aria-hidden', 'true');
    ruby.setAttribute('role', 'none');
    ruby.append(part, reading);
    return [ruby];
  });
}
