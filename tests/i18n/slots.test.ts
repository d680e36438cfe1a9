import { describe, expect, it } from 'vitest';
import { splitSlots } from '../../src/i18n/slots';

describe('the slots of a text', () => {
  it('a text without slots is its words', () => {
    expect(splitSlots('そのまま')).toEqual([{ kind: 'words', words: 'そのまま' }]);
  });

  it('labels and links stand between the words, in order', () => {
    expect(splitSlots('「[[home]]」を押し、[[link:help]]を見ます。')).toEqual([
      { kind: 'words', words: '「' },
      { kind: 'label', label: 'home' },
      { kind: 'words', words: '」を押し、' },
      { kind: 'link', link: 'help' },
      { kind: 'words', words: 'を見ます。' },
    ]);
  });

  it('an empty text has no pieces', () => {
    expect(splitSlots('')).toEqual([]);
  });
});
