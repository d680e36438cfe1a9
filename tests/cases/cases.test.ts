import { afterAll, describe, expect, it } from 'vitest';
import { steps } from '../../src/diagnosis/steps';
import { fieldCases } from './cases';
import { guidesBefore, verdicts, walk, type Walked } from './walk';

const walked: { readonly situation: string; readonly ways: readonly Walked[] }[] = [];

describe('what people report', () => {
  it.each(fieldCases)('$situation', (fieldCase) => {
    const ways = fieldCase.likely.map((answers) => walk(answers, fieldCase));
    walked.push({ situation: fieldCase.situation, ways });
    expect(ways.map(({ verdict }) => verdict)).toEqual(ways.map(() => 'right'));
  });

  it('has a way for every first answer', () => {
    const first = new Set(fieldCases.flatMap(({ likely }) => likely.map((answers) => answers.split(' ')[0])));
    expect(first).toEqual(new Set([...steps.start.answers, 'contact-admin']));
  });

  afterAll(() => {
    const lines = walked.flatMap(({ situation, ways }) =>
      ways.map((way, index) => {
        const counts = `${way.verdict.padEnd(6)} ${way.taps} taps ${way.screens.length} screens ${guidesBefore(way)} guides before`;
        return `${counts}  ${index === 0 ? situation : '  or'}: ${way.answers} → ${way.screens.at(-1)}`;
      }),
    );
    const ways = walked.flatMap((each) => each.ways);
    const taps = ways.map((way) => way.taps).toSorted((one, other) => one - other);
    const count = verdicts.map((verdict) => `${verdict} ${ways.filter((way) => way.verdict === verdict).length}`);
    const summary = `${walked.length} cases, ${ways.length} ways: ${count.join(', ')}; taps: median ${taps[taps.length >> 1]}, most ${taps.at(-1)}`;
    console.log([...lines, summary].join('\n'));
  });
});
