import { describe, expect, it } from 'vitest';
import { reasons } from '../../src/diagnosis/reasons';
import { replies } from '../../src/diagnosis/replies';
import { isStepId, steps } from '../../src/diagnosis/steps';

describe.each(reasons)('the replies to a request because of %s', (reason) => {
  const targets = Object.values<string>(replies[reason]);

  it('lead to a step where there is something to do', () => {
    expect(targets.length).toBeGreaterThan(1);
    for (const target of targets) expect(isStepId(target) ? steps[target].kind : target).toMatch(/question|guide/);
  });
});
