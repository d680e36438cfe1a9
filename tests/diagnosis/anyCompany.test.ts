import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exploreDiagnosis } from '../../src/diagnosis/graph';
import { codeRoutes, loginMethods, phonePolicies, type Possibilities } from '../../src/diagnosis/possibilities';

describe('any company', () => {
  const anyCompany = fc.record<Possibilities>({
    loginMethods: fc.subarray([...loginMethods], { minLength: 1 }),
    codeRoutes: fc.subarray([...codeRoutes], { minLength: 1 }),
    phones: fc.constantFrom(...phonePolicies),
    networkRestricted: fc.boolean(),
  });

  it('has no dead end: every step reached leads on, or is an outcome', () => {
    fc.assert(
      fc.property(anyCompany, (possible) => {
        const { nodes, edges } = exploreDiagnosis(possible, ['start']);
        const leadsOn = new Set(edges.map(({ from }) => from));
        const ends = [...nodes].filter(([node]) => !leadsOn.has(node)).map(([, step]) => step);
        expect(new Set(ends)).toEqual(new Set(['resolved', 'admin-locked-out']));
      }),
      { numRuns: 40 },
    );
  });
});
