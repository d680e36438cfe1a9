import { describe, expect, it } from 'vitest';
import { mayBeAnothersNumber, sectionsOfAnothersNumber } from '../../src/diagnosis/anothersNumber';
import type { Given } from '../../src/diagnosis/log';
import { sections } from '../../src/diagnosis/reasons';

const given = (...answers: readonly Given[]) => answers;

describe('a number that somebody else may answer', () => {
  it.each([
    ['it changed', given({ step: 'number-changed', answer: 'no' })],
    ['another person has it', given({ step: 'number-changed', answer: 'someone-else' })],
    ['a new one was to be registered', given({ step: 'fix-number', answer: 'not-solved' })],
    ['a new one was to be linked', given({ step: 'link-number', answer: 'not-solved' })],
    ['it was never right', given({ step: 'sms-reception', answer: 'wrong-number' })],
    ['the SIM is another', given({ step: 'sms-reception', answer: 'no-sms' })],
    ['nothing registered can be reached', given({ step: 'reset-contact', answer: 'none' })],
    ['the phone is lost', given({ step: 'lost-phone', answer: 'told' }, { step: 'check-input', answer: 'not-solved' })],
  ])('is one where %s', (_, answers) => {
    expect(mayBeAnothersNumber('other', answers)).toBe(true);
  });

  it.each(['lost-phone', 'wrong-person'] as const)('is one where %s is the reason, whatever was answered', (reason) => {
    expect(mayBeAnothersNumber(reason, [])).toBe(true);
  });

  it('is assumed in sections that are about one, where no answers are known', () => {
    const [some, others] = [
      sectionsOfAnothersNumber,
      sections.filter((section) => !sectionsOfAnothersNumber.has(section)),
    ];
    expect(some).toContain('lost-phone');
    expect(some).toContain('code');
    expect(others).toContain('password');
    for (const section of some) expect(sections).toContain(section);
  });

  it('is none where nothing says so', () => {
    expect(mayBeAnothersNumber(null, [])).toBe(false);
    expect(mayBeAnothersNumber('code', given({ step: 'code-problem', answer: 'same-number' }))).toBe(false);
    expect(mayBeAnothersNumber('password', given({ step: 'reset-contact', answer: 'phone' }))).toBe(false);
  });
});
