import { describe, expect, it } from 'vitest';
import { diagnosisMachine } from '../../src/diagnosis/machine';

describe('the machine as data', () => {
  it('loses nothing when it is written down and read again', () => {
    const { states } = diagnosisMachine().config;
    expect(JSON.parse(JSON.stringify(states))).toStrictEqual(states);
  });

  it('says what each answer establishes, to whoever inspects its definition', () => {
    const written = JSON.stringify(diagnosisMachine().definition);
    expect(written).not.toContain('"actions":[null]');
    expect(written).toContain('"actions":[{"type":"learn","params":{"reason":');
  });
});
