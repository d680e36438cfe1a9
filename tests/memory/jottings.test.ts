import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../src/handoff/draft';
import { jottingsMs, noJottings, readJottings, writeJottings } from '../../src/memory/jottings';

const now = Date.UTC(2026, 10, 29);
const jottings = { ticks: { 'check-input.': [0, 2] }, draft: { ...emptyDraft, name: '山田 花子' } };
const kept = writeJottings(jottings, now);

function withFields(fields: object): string {
  return JSON.stringify({ ...(JSON.parse(kept) as object), ...fields });
}

describe('the jottings', () => {
  it('are read as they were written, for half an hour', () => {
    expect(readJottings(kept, now)).toEqual(jottings);
    expect(readJottings(kept, now + jottingsMs - 1)).toEqual(jottings);
    expect(readJottings(kept, now + jottingsMs)).toEqual(noJottings);
  });

  it.each([
    ['nothing', null],
    ['no JSON', 'x'],
    ['another version', withFields({ version: 0 })],
    ['a time to come', withFields({ at: now + 1 })],
    ['no fields', withFields({ ticks: [], draft: 'name' })],
    ['no ticks', withFields({ ticks: { 'check-input.': '0' }, draft: null })],
    ['too large a number', withFields({ ticks: { 'check-input.': [1e9] }, draft: {} })],
    ['half a number', withFields({ ticks: { 'check-input.': [0.5] }, draft: {} })],
    ['no list of a guide', withFields({ ticks: { '<b>': [0] }, draft: {} })],
    ['too long a text', withFields({ ticks: {}, draft: { name: 'x'.repeat(201) } })],
  ])('are none where there is %s', (_, text) => {
    expect(readJottings(text, now)).toEqual(noJottings);
  });

  it('have no fields but those of the draft', () => {
    const { draft } = readJottings(withFields({ draft: { name: 'a', password: 'b' } }), now);
    expect(draft).toEqual({ ...emptyDraft, name: 'a' });
  });
});
