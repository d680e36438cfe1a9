import { describe, expect, it } from 'vitest';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { caseView } from '../../src/navigation/caseView';
import { toFragment } from '../../src/navigation/fragment';
import { knownFrom } from '../../src/navigation/known';
import type { Given } from '../../src/diagnosis/log';

const where = { locale: 'ja', root: '..', possible: everythingPossible } as const;

function viewOf(...given: readonly Given[]) {
  return caseView({ ...where, fragment: toFragment({ given, sentTo: null }) });
}

describe('what is known of a person', () => {
  it('is what answers established, and nothing where they are unsure', () => {
    expect(knownFrom([])).toEqual([]);
    expect(knownFrom([{ step: 'phone-ownership', answer: 'own' }])).toEqual(['own-phone']);
    expect(knownFrom([{ step: 'phone-ownership', answer: 'unsure' }])).toEqual([]);
  });

  it('is not what the machine takes for a fact to go on', () => {
    // Thrown out at once: the machine looks for a profile then, and nobody has said that there is one.
    const { known } = viewOf({ step: 'start', answer: 'signed-out' }, { step: 'signed-out-signs', answer: 'at-once' });
    expect(known).toEqual([]);
  });

  it('is the last that was said of each topic', () => {
    expect(
      knownFrom([
        { step: 'reset-contact', answer: 'phone' },
        { step: 'reset-by-phone', answer: 'no-code' },
        { step: 'signed-out-signs', answer: 'only-me' },
      ]),
    ).toEqual(['only-me', 'no-sms']);
    const refused = { step: 'code-problem', answer: 'refused' } as const;
    expect(knownFrom([refused])).toEqual(['code-refused']);
    expect(knownFrom([refused, { step: 'code-refused', answer: 'arrived' }])).toEqual([]);
  });

  it('does not hold what the company has settled before anybody was asked', () => {
    const given = [{ step: 'start', answer: 'app' }] as const;
    const { known } = caseView({
      ...where,
      possible: { ...everythingPossible, phones: 'own' },
      fragment: toFragment({ given, sentTo: null }),
    });
    expect(known).toEqual([]);
  });
});

describe('the symptom of a case', () => {
  const rejected = { step: 'start', answer: 'rejected' } as const;

  it('is the first answer, and the sign that follows it', () => {
    const often = { step: 'account-signs', answer: 'many-tries' } as const;
    expect(viewOf(rejected, often, { step: 'reset-contact', answer: 'none' }).symptom).toMatchObject([rejected, often]);
  });

  it('leaves out what says nothing, and what is no sign', () => {
    expect(viewOf(rejected, { step: 'account-signs', answer: 'unsure' }).symptom).toMatchObject([rejected]);
    const app = { step: 'start', answer: 'app' } as const;
    expect(viewOf(app, { step: 'phone-ownership', answer: 'own' }).symptom).toMatchObject([app]);
  });

  it('is not there where the first question was passed over, or the administrator was asked for at once', () => {
    expect(viewOf({ step: 'sms-filter', answer: 'not-solved' }).symptom).toEqual([]);
    expect(viewOf({ step: 'start', answer: 'contact-admin' }).symptom).toEqual([]);
  });
});
