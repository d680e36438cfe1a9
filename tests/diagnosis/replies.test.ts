import { describe, expect, it } from 'vitest';
import { sections } from '../../src/diagnosis/reasons';
import { replies } from '../../src/diagnosis/replies';
import { isStepId, steps } from '../../src/diagnosis/steps';

describe.each(sections)('the replies of the section %s', (section) => {
  const targets = Object.values<string>(replies[section]);

  it('lead to a step where there is something to do', () => {
    expect(targets.length).toBeGreaterThan(1);
    for (const target of targets) expect(isStepId(target) ? steps[target].kind : target).toMatch(/question|guide/);
  });
});
